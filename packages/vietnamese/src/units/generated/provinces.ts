// Made by scripts/build-units.ts from data/*.tsv; its comments say what the columns are.
export const PROVINCES = `01CHà Nội
04NCao Bằng
08NTuyên Quang
11NĐiện Biên
12NLai Châu
14NSơn La
15NLào Cai
19NThái Nguyên
20NLạng Sơn
22NQuảng Ninh
24NBắc Ninh
25NPhú Thọ
31CHải Phòng
33NHưng Yên
37NNinh Bình
38NThanh Hóa
40NNghệ An
42NHà Tĩnh
44NQuảng Trị
46CHuế
48CĐà Nẵng
51NQuảng Ngãi
52NGia Lai
56NKhánh Hòa
66NĐắk Lắk
68NLâm Đồng
75CĐồng Nai
79CHồ Chí Minh
80NTây Ninh
82NĐồng Tháp
86NVĩnh Long
91NAn Giang
92CCần Thơ
96NCà Mau`
export const OLD_PROVINCES = `01CHà Nội	01
02NHà Giang	08
04NCao Bằng	04
06NBắc Kạn	19
08NTuyên Quang	08
10NLào Cai	15
11NĐiện Biên	11
12NLai Châu	12
14NSơn La	14
15NYên Bái	15
17NHòa Bình	25
19NThái Nguyên	19
20NLạng Sơn	20
22NQuảng Ninh	22
24NBắc Giang	24
25NPhú Thọ	25
26NVĩnh Phúc	25
27NBắc Ninh	24
30NHải Dương	31
31CHải Phòng	31
33NHưng Yên	33
34NThái Bình	33
35NHà Nam	37
36NNam Định	37
37NNinh Bình	37
38NThanh Hóa	38
40NNghệ An	40
42NHà Tĩnh	42
44NQuảng Bình	44
45NQuảng Trị	44
46CHuế	46
48CĐà Nẵng	48
49NQuảng Nam	48
51NQuảng Ngãi	51
52NBình Định	52
54NPhú Yên	66
56NKhánh Hòa	56
58NNinh Thuận	56
60NBình Thuận	68
62NKon Tum	51
64NGia Lai	52
66NĐắk Lắk	66
67NĐắk Nông	68
68NLâm Đồng	68
70NBình Phước	75
72NTây Ninh	80
74NBình Dương	79
75NĐồng Nai	75
77NBà Rịa - Vũng Tàu	79
79CHồ Chí Minh	79
80NLong An	80
82NTiền Giang	82
83NBến Tre	86
84NTrà Vinh	86
86NVĩnh Long	86
87NĐồng Tháp	82
89NAn Giang	91
91NKiên Giang	91
92CCần Thơ	92
93NHậu Giang	92
94NSóc Trăng	92
95NBạc Liêu	96
96NCà Mau	96`
