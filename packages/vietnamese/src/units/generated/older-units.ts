// Made by scripts/build-units.ts from data/*.tsv; its comments say what the columns are.
export const OLDER_UNITS = `001	phuongnguyentrungtruc 00004
004	phuongsaidong 00136
006	phuonglien 00226	phuongngatuso 00235	phuongphuonglien 00226	phuongquoctugiam 00181	phuongtrungphung 00202	phuongtrungtu 00229	phuongvanmieu 00181
007	phuongbuithixuan 00241 2019	phuongcauden 00277	phuongdongmac 00259	phuongngothinham 00247 2019	phuongquynhloi 00292
009	phuongkimgiang 00373	phuongthanhxuan 00367	phuongthanhxuannam 00367
018	xadinhxuyen 00541	xadongdu 00583	xaduongha 00541	xakimlan 00589	xakimson 00562	xaphuthi 00562	xatrungmau 00544	xavanduc 00589
028	xasungtrang 00829
032	xabanpeo 01075 2019	xasanxaho 01060
033	xanganchien 01117 2019
042	xatanviet 01297 2019
045	xabinhlang 01387 2019	xadaongan 01438 2019	xahathon 01435 2019	xakeoyen 01393 2019	xanabac 01399 2019	xaphungoc 01438 2019	xasihai 01429 2019	xasyhai 01429 2019	xavanan 01402 2019	xavandinh 01420 2019	xaviquang 01366 2019
047	thitranhungquoc 01447 2019	xacanhtien 01522 2019	xacomuoi 01456 2019	xadinhminh 01477 2019	xadoaicon 01525 2019	xahungquoc 01447 2019	xalangyen 01504 2019	xaluungoc 01468 2019	xangocchung 01498 2019	xathangiap 01525 2019	xathonghoe 01525 2019	xathonghue 01525 2019
048	xathaiduc 01564 2019	xavietchu 01564 2019
049	xabinhlang 01594 2019	xadoaikhon 01609 2019	xahoanghai 01618 2019	xahongdai 01636 2019	xahongdinh 01624 2019	xaluongthien 01648 2019	xaquocdan 01603 2019	xaquocphong 01576 2019	xatrieuau 01630 2019
051	xabetrieu 01654 2019	xabinhlong 01687 2019	xacongtrung 01675 2019	xaducxuan 01666 2019	xahatri 01702 2019	xatrungvuong 01699 2019	xatruongvuong 01699 2019
052	xabachop 01747 2019	xalangmon 01747 2019	xaminhthanh 01762 2019	xathaihoc 01762 2019
053	xadanhsy 01828 2019	xathingan 01807 2019
061	xacaotri 01912 2019
062	xahuongne 01960 2019	xalangngam 01960 2019	xavantung 01954 2023
063	phuonglinh 01969 2019	xahavi 02005 2019	xaphuonglinh 01969 2019	xaquanbinh 02005 2019	xatantien 01993 2019	xatutri 01993 2019
064	xadongvien 02059 2019	xaphonghuan 02083 2019	xaraban 02059 2019	xayennhuan 02083 2019
065	thitranchomoi 02086 2019	xanongthinh 02113 2019	xathanhbinh 02113 2019	xayendinh 02086 2019
066	xaantinh 02140 2019	xahaonghia 02179 2019	xahuuthac 02179 2019	xalamson 02161 2019	xalangsan 02140 2019	xaluongha 02155 2019	xaluongthanh 02161 2019	xavanhoc 02137 2019	xavuloan 02137 2019
070	thitrantanbinh 02524 2019	xaantuong 02512 2019	xadoican 02524 2019	xaphulam 02509 2019
071	xalangcan 02266 2021
075	xathangquan 02473 2021
076	xahonglac 02608	xalamxuyen 02632 2019	xasamduong 02632 2019	xathanhphat 02590 2019	xatuanlo 02590 2019	xavanson 02608
080	phuongphomoi 02641 2019
082	xangaithau 02692 2019
084	xacanho 02827 2019	xalungsui 02818 2019	xaluthan 02818 2019	xamanthan 02827 2019	xananxin 02836	xaquanthansan 02827 2019	xasimacai 02809 2019
085	xabangia 02854 2019	xalauthingai 02848 2019	xatachai 02839
087	xalongkhanh 02998 2019	xalongphuc 02998 2019
088	xabankhoang 03004 2019	xabanphung 03022 2019	xahauthao 03037 2019	xalaochai 03019 2019	xanamcang 03052 2019	xanamsai 03052 2019	xasansaho 03019 2019	xasuoithau 03043 2019	xasupan 03037 2019	xatagiangphin 03004 2019	xathanhkim 03022 2019	xathanhphu 03043 2019
089	xanamrang 03073	xavanson 03061 2019
094	xataleng 03145 2019
096	xahuoilenh 03177
098	xasangnhe 03244	xaxinchai 03223
105	xanamloong 03403 2020
109	xalanhithang 03391	xamalichai 03550 2020	xamalypho 03574	xatongqualin 03565
112	xahuabun 03460
118	xamuonggiang 03703
119	xachiengly 03721	xanoonglay 03754	xaphonglang 03748	xathonmon 03769	xatonglenh 03772
121	xabacnga 03871	xaxinvang 03865
122	thitranphuyen 03910	xahuybac 03910	xaquanghuy 03910
123	thitranmocchau 03979	thitrannongtruongmocchau 03982	xadongsang 04030	xahuapang 04015	xamuongsang 04027	xanamuong 04000	xaphiengluong 04033	xaquihuong 04000	xaquyhuong 04000	xatalai 04000	xatanhop 03997	xatanlap 03997
124	xavienglan 04060	xavienlan 04060
125	xanapo 04136
126	xananguu 04198	xapupau 04174
132	phuongnguyenphuc 04264 2024	xaphucloc 04543 2020	xavantien 04558 2020
133	thitrannongtruongnghialo 04624 2020	thitranntnghialo 04624 2020
136	xahoangthang 04441 2020	xayenhung 04420 2020
137	xadesuphinh 04486
138	xabaohung 04567 2024	xadaothinh 04510 2024	xaminhtien 04531 2020	xangaquan 04522 2024	xavietthanh 04510 2024
139	xahatliu 04618
140	xasonthinh 04672 2020
141	xatichcoc 04726 2020	xavanlang 04783 2020	xayenbinh 04762 2024
148	phuongchammat 04819 2019	thitrankyson 04894 2019	xadanchu 04819 2019	xadanha 04894 2019	xadanhoa 04912 2019	xahopthinh 04897 2019	xaphuctien 04906 2019	xaphuminh 04897 2019	xasungoi 04816 2019	xathaithinh 04825 2019	xathongnhat 04828 2019	xatrungminh 04918 2019	xayenquang 04906 2019
150	xadongnghe 04834 2019	xahaoly 04867 2019	xamuongtuong 04846 2019	xasuoinanh 04834 2019
152	xacaoram 04957 2019	xacaothang 05047 2019	xahopchau 05008 2019	xahophoa 04957 2019	xahopthanh 05041 2019	xalongson 05041 2019	xatanthanh 05008 2019	xathanhlap 04969 2019	xathanhluong 05047 2019	xatienson 04969 2019	xatrungson 04969 2019	xatruongson 04957 2019
153	xabacson 04987 2019	xahabi 04978 2019	xahopdong 05038 2019	xahopkim 05035 2019	xahungtien 04987 2019	xakimbinh 04978 2019	xakimson 05035 2019	xakimtien 05065 2019	xakimtruy 05065 2019	xalapchieng 05035 2019	xanatson 04987 2019	xasonthuy 05017 2019	xathuongbi 05017 2019	xathuongtien 05038 2019	xatrungbi 05017 2019
154	xadongphong 05104 2019	xatanphong 05104 2019	xaxuanphong 05104 2019	xayenlap 05125 2019	xayenthuong 05125 2019
155	thitranmuongkhen 05128 2019	xabacson 05176 2019	xadichgiao 05158 2019	xadonhan 05182 2019	xalungvan 05176 2019	xamanduc 05128 2019	xanamson 05176 2019	xangoihoa 05134 2019	xaquyhau 05128 2019	xaquymy 05182 2019	xatrunghoa 05134 2019	xatuanlo 05182 2019
156	xabakhan 05206 2019	xabubin 05254 2019	xadongbang 05221 2019	xanameo 05242 2019	xanongluong 05254 2019	xanoongluong 05254 2019	xaphucsan 05206 2019	xapiengve 05227 2019	xapubin 05254 2019	xapupin 05254 2019	xatandan 04882 2019	xatanmai 04882 2019	xatanson 05221 2019	xathungkhe 05254 2019
157	xabinhcang 05335 2019	xabinhchan 05335 2019	xachithien 05299 2019	xalienvu 05266 2019	xaphuctuy 05299 2019	xaphuluong 05299 2019	xavulam 05335 2019
158	xalachung 05365 2019	xayenlac 05353 2019
159	thitranthanhha 04981 2019	xaanlac 05425 2019	xaconghia 05395 2019	xadongmon 05425 2019	xalaclong 05392 2019	xalienhoa 05425 2019	xaphulao 05395 2019	xathanhnong 04981 2019
165	xaluongchau 05509 2020	xavinhson 05509 2020
167	xabaocuong 05569	xakimson 05551 2020
168	xaphanme 05644
169	xahoathuong 05692 2022	xatanloi 05662
171	xakyphu 05845	xanamao 05779	xaquanchu 05851 2022	xavantho 05845
172	xadacson 05875 2022	xadongcao 05896 2022	xahongtien 05869 2022	xanamtien 05890 2022	xatanhuong 05893 2022	xatanphu 05902 2022	xathuanthanh 05905 2022	xatienphong 05884 2022	xatrungthanh 05899 2022
180	xabacai 06031 2019	xadaidong 06040	xavinhtien 05998
181	xatohieu 06112 2019
182	xaanhung 06139 2019	xanamla 06151 2019	xatanlang 06154 2019	xatanviet 06139 2019	xatrungquan 06139 2019
183	xasonggiap 06217 2019
184	xachutuc 06283 2019	xadaian 06283 2019	xadonggiap 06286	xaphumy 06268 2019	xasonggiang 06280 2019	xatrangcac 06286	xatrangson 06283 2019	xavanan 06280 2019	xavanmong 06268 2019	xavietyen 06268 2019	xavinhlai 06280 2019	xaxuanmai 06298 2019
185	xabacson 06343 2019	xahuuvinh 06325 2019	xaquynhson 06343 2019
186	xadoluong 06433 2019	xasonha 06385	xatanlap 06406 2019	xathienky 06406 2019
187	xaquanglang 06463 2019
188	xabangkhanh 06544 2019	xahiepha 06595 2019	xalucthon 06529 2019	xaminhphat 06595 2019	xanhukhue 06577 2019	xanhuongban 06577 2019	xaquanban 06592 2019	xatinhbac 06559	xavanmong 06577 2019	xaxuanle 06544 2019	xaxuanman 06544 2019	xaxuantinh 06577 2019
193	phuongyetkieu 06685	thitrantroi 07030 2019
194	phuonghoalac 06712
195	xacamhai 06799	xaconghoa 06799
196	xadiencong 06820 2019
198	xatinhhuc 06838 2019
199	xadaithanh 06868 2019
200	xaquangloi 06913 2019
201	xaphuhai 06922 2019	xaquangdien 06922 2019	xaquangthang 06940 2019	xaquangtrung 06922 2019	xatientoi 06949 2019
202	xaluongmong 06985	xaminhcam 06985
205	phuongdongtrieu 07093	xabinhduong 07090	xabinhkhe 07081	xahoangque 07114 2019	xahongphong 07120 2019	xatanviet 07084	xathuyan 07102	xatrangan 07096 2019	xayenduc 07129	xayentho 07117 2019
213	phuongleloi 07213	phuongtrannguyenhan 07207	thitranneo 07681 2019	thitrantanan 07682	thitrantandan 07682 2019	xacanhthuy 07738	xadinhtri 07441	xadongson 07696	xahuonggian 07690	xalaoho 07682	xanhambien 07681	xanhamson 07681 2019	xanoihoang 07708	xasongkhe 07705	xasongmai 07222	xatanan 07682 2019	xatanmy 07687	xatantien 07699	xathangcuong 07681 2019	xatienphong 07711
215	thitrancaugo 07288 2019	xaboha 07294 2019	xahongky 07282	xaphonxuong 07288 2019	xatamhiep 07261
216	xacaothuong 07339 2019	xadaihoa 07315	xalamcot 07333	xalangioi 07315	xanhanam 07306 2019	xaphucson 07333	xaquangtien 07315
217	xamyha 07393	xaphimo 07375 2019	xatanthinh 07399 2019	xayenmy 07405
218	thitranlucnam 07444 2019	xatienhung 07444 2019	xavuxa 07519
219	xabiendong 07573	xaphidien 07582
220	thitranthanhson 07616 2019	xaanchau 07615 2019	xaanlap 07648 2019	xabongam 07663 2019	xachienson 07627 2019	xaphucthang 07630 2019	xaqueson 07627 2019	xathachson 07630 2019	xatuanmau 07616 2019	xavinhkhuong 07648 2019
222	xabichson 07777 2019	xahoangninh 07795 2019
223	xadaithanh 07843	xadongtan 07816	xaducthang 07840 2019	xahoangan 07822	xahoangluong 07825	xahoangthanh 07825	xahoason 07843	xahungson 07849	xaquangminh 07843	xathaison 07849	xathanhvan 07816
224	thitranchu 07525	xahonggiang 07561	xanghiaho 07525 2019	xaphuongson 07612	xathanhhai 07549	xatruhuu 07579
227	phuongbengot 07906	phuongvanco 07894	xatanduc 07933 2019
228	phuongtruongthinh 07942 2019
230	phuongtrung 07987 2019	xadainghia 08014 2019	xadongkhe 07975 2019	xahungquan 07975 2019	xahuudo 08014 2019	xaminhluong 07996	xaminhphu 08044	xaminhtien 08038	xanghinhxuyen 07975 2019	xaphongphu 07987 2019	xaphuongtrung 07987 2019	xaphuthu 08014 2019	xaquelam 07987 2019	xasocdang 07969	xatieuson 08038	xavandon 08035	xavandu 07999	xavuquang 08044
231	xacaodien 08113 2019	xachinhcong 08113 2019	xachueluu 08110 2019	xadanha 08062 2019	xadonglam 08080 2019	xahaubong 08062 2019	xalamloi 08110 2019	xalenhkhanh 08071 2019	xalienphuong 08062 2019	xamaitung 08143 2019	xaphukhanh 08071 2019	xaquankhe 08080 2019	xavucau 08143 2019	xayson 08071 2019
232	phuonglinh 08200 2019	xanangyen 08173 2019	xaphuonglinh 08200 2019	xaquangnap 08173 2019	xathaininh 08173 2019	xathanhvan 08164 2019	xathanhxa 08203 2019	xavuyen 08200 2019	xayenkhe 08164 2019	xayennoi 08203 2019
233	xabinhbo 08275 2019	xatuda 08275 2019	xavinhphu 08275 2019
235	phuongxa 08353 2019	thitransongthao 08341 2019	xacapdan 08389	xacattru 08416 2019	xachuongxa 08413	xadongcam 08353 2019	xahienda 08416 2019	xangoxa 08350	xaphulac 08413	xaphungxa 08353 2019	xaphuongxa 08353 2019	xasainga 08341 2019	xasonnga 08341 2019	xasontinh 08389	xataxa 08398	xathanhnga 08341 2019	xathuylieu 08350	xatinhcuong 08416 2019	xatuyloc 08350	xavankhuc 08413	xaxuongthinh 08389	xayentap 08398
236	phuongthinh 08461 2019	xacotiet 08467 2019	xadauduong 08491 2019	xahongda 08491 2019	xahungdo 08461 2019	xahuongnha 08443 2019	xaphuongthinh 08461 2019	xatamcuong 08467 2019	xathuongnong 08491 2019	xatumy 08461 2019	xavanluong 08467 2019	xavuctruong 08443 2019	xaxuanquang 08443 2019
237	xahophai 08521 2019	xakinhke 08521 2019	xasonduong 08521 2019
239	phuongmao 08701 2019	xadongluan 08686 2019	xaphuongmao 08701 2019	xatrungnghia 08686 2019	xatrungthinh 08686 2019	xayenmao 08701 2019
240	xatanphu 08566
243	xadinhtrung 08725 2020
244	phuongtrungnhi 08740	phuongtrungtrac 08740	xanamviem 08755 2018	xatienchau 08758 2018
246	xadinhchu 08863	xatrieude 08863
247	xahopthinh 08905	xakimlong 08878 2020	xavanhoi 08905
248	xadaidinh 08923 2020	xahopchau 08911 2020
249	xabahien 08944 2020	xadaoduc 08962 2020
250	xavanyen 08998
251	xahongphuong 09070	xatamhong 09043 2020
252	xaantuong 09151	xabinhduong 09118	xabosao 09097	xacaodai 09097	xalynhan 09151	xaphuda 09157	xaphuthinh 09124 2020	xatamphuc 09076	xatancuong 09124 2020	xatantien 09100	xavanxuan 09118	xavietxuan 09097	xavinhninh 09157	xavinhson 09112
253	xabachluu 08782	xanhaoson 08824	xanhuthuy 08824
256	phuongninhxa 09184	phuongtienan 09184	phuongvean 09184
259	thitranphomoi 09247 2021	xabangan 09262 2021	xabonglai 09295 2021	xacachbi 09298 2021	xadaixuan 09253 2021	xahanquang 09313	xanhanhoa 09259 2021	xaphuluong 09274 2021	xaquetan 09268 2021	xaviethung 09283 2021	xaxalieu 09265 2021	xaxamao 09280 2021
262	thitranho 09400 2021	xaanbinh 09418 2021	xagiadong 09424 2021	xahaman 09436 2021	xaninhxa 09445 2021	xasongho 09412 2021	xathanhkhuong 09427 2021	xatramlo 09430 2021	xatriqua 09421 2021	xaxuanlam 09433 2021
263	xanhantrang 09481
264	xalaiha 09508	xaminhtan 09517	xamyhuong 09508	xatrungxa 09517
268	phuongnguyentrai 09538	phuongyetkieu 09538
269	phuongleloi 09574	phuongquangtrung 09574
271	xachauson 09646	xaphuphuong 09646	xatanhong 09646
272	phuongdo 09733 2019	xacamdinh 09727 2019	xalongxuyen 09745	xaphuongdo 09733 2019	xasenchieu 09733 2019	xatholoc 09742	xathuongcoc 09745	xatichgiang 09742	xavanha 09724	xavannam 09724	xaxuanphu 09727 2019
275	phuongcach 09904	xadaithanh 09934	xalieptuyet 09928	xanghiahuong 09928	xaphuongcach 09904	xatanhoa 09931	xatanphu 09934	xayenson 09904
276	xabinhphu 10006	xacanhnau 09973	xachangson 10003	xadinau 09973	xahuubang 10006
277	xadongphu 10096	xahoachinh 10108	xahongphong 10096	xaphunaman 10108
278	xacaoduong 10174	xaxuanduong 10174
279	xathongnhat 10264	xathuphu 10237	xavandiem 10264
280	xadaithang 10291	xanamtrieu 10312	xaquangtrung 10318	xasonha 10318	xathuyphu 10282 2019	xatritrung 10276	xavannhan 10282 2019
281	xacaothanh 10378	xadoibinh 10435	xadongtien 10378	xahoalam 10402	xahoanam 10396	xahoason 10363	xahoaxa 10396	xahongquang 10435	xaluuhoang 10435	xasoncong 10378	xavanthai 10396	xavienan 10363	xaviennoi 10363
282	xabotxuyen 10459	xadoctin 10483	xamythanh 10459	xavankim 10483
288	phuongphamngulao 10534	xaanchau 10663 2019	xanamdong 10672 2019	xatanhung 11011 2019	xathuongdat 10663 2019
290	xaanlac 10594 2019	xacothanh 10576 2019	xadonglac 10600 2019	xahoangtien 10567 2019	xakenhgiang 10585 2019	xatandan 10603 2019	xavanduc 10585 2019
291	xaanlam 10645	xanamchinh 10633	xanamhong 10606	xanamtrung 10633	xaphudien 10645	xathanhquang 10621
292	thitrankinhmon 10675 2019	thitranphuthu 10714 2019	xaansinh 10723 2019	xaduytan 10696 2019	xaganphu 10732 2019	xahienthanh 10744 2019	xahiepan 10735 2019	xahiepson 10726 2019	xahoanhson 10696	xalongxuyen 10738 2019	xaminhtan 10702 2019	xaphammenh 10693 2019	xaphamthai 10693 2019	xaphucthanh 10705 2019	xaquangtrung 10705 2019	xatandan 10699 2019	xathaison 10693 2019	xathaithinh 10741 2019	xathathung 10681 2019
293	xabinhdan 10798	xacamla 10804 2019	xacodung 10762	xaconghoa 10756	xadonggia 10804 2019	xakimkhe 10783 2019	xakimluong 10783 2019	xalaivu 10756	xalienhoa 10798	xaphucthanh 10750	xathuongvu 10762	xatuanhung 10768 2019	xaviethung 10768 2019
294	phuonghoang 10864 2019	xaanluong 10864 2019	xacamche 10828	xahopduc 10876 2019	xaphuonghoang 10864 2019	xathanhbinh 10876 2019	xathanhcuong 10882	xathanhkhe 10813	xathanhthuy 10861	xathanhxa 10861	xatruongthanh 10876 2019	xaviethong 10828	xavinhlap 10882
295	xacamdien 10933	xacamdinh 10918 2019	xacamphuc 10933	xacamson 10918 2019	xakimgiang 10888 2019	xathachloi 10888
296	xabinhminh 10981	xahungthinh 10951 2019	xathaihoc 10981	xatrangliet 10945 2019	xavinhtuy 10951 2019
297	phuonghung 10999 2019	xadongquang 11065	xaducxuong 11071	xagiahoa 11020 2019	xagiakhanh 11035	xagialuong 11038	xagiatan 11035	xanhattan 11065	xaphuonghung 10999 2019	xaquangminh 11071	xatantien 11038	xatrungkhanh 11020 2019
298	phuongky 11140	xaconglac 11140	xadaidong 11083 2019	xadanchu 11122	xadongky 11095 2019	xangocky 11098	xaphuongky 11140	xaquangnghiep 11122	xataison 11098	xatayky 11095 2019	xatuxuyen 11095 2019
299	xadongtam 11203	xadongxuyen 11188	xahoanghanh 11206 2019	xahongduc 11167	xahongphuc 11230	xahongthai 11215 2019	xahungthai 11233 2019	xakienquoc 11230	xaninhhai 11188	xaninhhoa 11161 2019	xaninhthanh 11179 2019	xaquanghung 11206 2019	xaquyetthang 11161 2019	xavangiang 11218 2019	xavanphuc 11167
300	xadienhong 11293 2019	xahungson 11239 2019	xatienphong 11293 2019
303	phuonghaly 11305	phuongphamhongthai 11323 2019	phuongquangtrung 11320 2019	phuongtraichuoi 11305
304	phuongdongquocbinh 11365	phuonglacvien 11341	phuongleloi 11365	phuongluongkhanhthien 11344 2019	phuongmayto 11341
305	phuongcatdai 11371	phuongdonghai 11395	phuongduhang 11383	phuonghonam 11383	phuonglamson 11371	phuongnghiaxa 11401	phuongniemnghia 11401	phuongtraicau 11395
307	phuonglamha 11431	phuongphulien 11449	phuongquantru 11431	phuongtrangminh 11449
308	phuongngochai 11458 2019	phuongvanson 11458 2019
311	thitrannuideo 11560	xaanson 11503	xacaonhan 11518	xachinhmy 11518	xadongson 11512	xagiaduc 11500	xagiaminh 11500	xahoangdong 11569	xahopthanh 11518	xakenhgiang 11512	xakienbai 11521	xakyson 11503	xalaixuan 11485	xalamdong 11569	xalienkhe 11485	xaluukiem 11488	xaluuky 11488	xaminhtan 11500	xamydong 11521	xangulao 11539	xaphale 11542	xaphucle 11542	xaphuninh 11503	xatanduong 11578	xathuyduong 11560	xathuyson 11560	xathuytrieu 11530	xatrungha 11530
312	thitrananduong 11581	xabacson 11608	xadangcuong 11614	xaleloi 11581	xanamson 11608	xaquoctuan 11614	xatantien 11596
314	xadaiha 11728	xangudoan 11728	xathuyhuong 11728
315	xabachdang 11791	xaquangphuc 11791	xatienhung 11821 2019	xatientien 11770 2019	xatoanthang 11791
316	xaanhoa 11848	xacoam 11887	xaconghien 11893	xadongminh 11875	xahiephoa 11848	xahungnhan 11875	xanhanhoa 11866	xatamda 11866	xathanhluong 11875	xavinhlong 11848	xavinhphong 11893	xavinhquang 11866	xavinhtien 11887
323	phuongchieu 11977	phuongquangtrung 11959	xahongnam 11977	xaphuongchieu 11977
327	xagiaipham 12055	xalythuongkiet 12100	xaminhchau 12091	xanghiahiep 12055	xatanviet 12100	xatrunghung 12052	xavietcuong 12091	xayenhoa 12091
328	thitranbanyennhan 12103 2019	xabachsam 12124 2019	xadisu 12121 2019	xaminhduc 12127 2019	xanhanhoa 12118 2019	xaphandinhphung 12106 2019	xaphungchikien 12130 2019
329	xahongvan 12196	xatanphuc 12157	xavannhue 12175
330	xabinhkieu 12205	xachitan 12265	xadaihung 12265	xadatrach 12214	xahamtu 12214	xahongtien 12244	xanhueduong 12274	xathanhcong 12274
331	xanhanla 12325	xaphuthinh 12295	xathovinh 12295	xavuxa 12325
332	xadiche 12337	xaducthang 12364	xahaitrieu 12364	xaminhphuong 12376	xangoquyen 12337
333	xaminhtien 12424
338	xaquynhbao 12577	xaquynhchau 12532 2020	xaquynhson 12532 2020	xaquynhtrang 12577	xaquynhxa 12577
339	xadanchu 12589	xadiepnong 12589	xahungdung 12589	xakimchung 12664
340	xaanchau 12700	xabachdang 12778 2020	xachuongduong 12736	xadoluong 12700	xadongdong 12775	xadonggiang 12745 2020	xadongha 12745 2020	xadonghuy 12793 2020	xadonglinh 12793 2020	xadongphong 12793 2020	xadongphu 12823 2020	xadongquang 12775	xadongxuan 12775	xahoalu 12763 2020	xahoanam 12763 2020	xahongchau 12778 2020	xahoptien 12736	xaliengiang 12700	xaminhchau 12823 2020	xaphongchau 12736
341	xahongquynh 12841 2020	xathaian 12922 2020	xathaiduong 12916 2020	xathaiha 12925 2020	xathaihoa 12922 2020	xathaihoc 12958 2020	xathaihong 12916 2020	xathaison 12925 2020	xathaitan 12958 2020	xathaithanh 12964 2020	xathaithuan 12964 2020	xathaithuy 12916 2020	xathuyan 12847 2020	xathuydung 12841 2020	xathuyduong 12865 2020	xathuyha 12826 2020	xathuyhong 12841 2020	xathuyluong 12826 2020	xathuyphuc 12865 2020	xathuytan 12847 2020
342	xadonghai 12976 2020	xadongphong 12997	xadongqui 12997	xadongquy 12997	xadongtrung 12997	xanamthang 13057	xanamthanh 13057	xatayan 12970 2020	xatayphong 13030	xatayson 12970 2020	xataytien 13030
343	thitranthanhne 13075 2020	xaanboi 13075 2020	xadinhphung 13120	xaminhhung 13171 2020	xanamcao 13120	xaquanghung 13171 2020	xaquyettien 13102 2020	xathuonghien 13120	xavubinh 13159	xavuhoa 13159	xavuson 13090 2020	xavutay 13090 2020	xavuthang 13159
347	phuonghaibatrung 13294	phuongluongkhanhthien 13294	phuongminhkhai 13294	phuongtranhungdao 13294	xaliemchung 13309	xaliemtiet 13444	xaliemtuyen 13444	xatienhai 13303	xatienhiep 13366	xatientan 13366
349	xaamocnam 13327	xamocbac 13327
350	xanhattan 13402	xanhattuu 13402
351	xathanhbinh 13474 2019	xathanhluu 13474 2019
352	xaanmy 13501 2019	xaannoi 13540	xaboicau 13540	xahungcong 13540	xamytho 13501 2019
353	xadongly 13597 2019	xanhandao 13594 2019	xanhanhung 13594 2019
356	phuongbatrieu 13669	phuonghalong 13681	phuongngoquyen 13678	phuongnguyendu 13666	phuongphandinhphung 13666	phuongthongnhat 13681	phuongtrandangninh 13669	phuongtranquangkhai 13678	phuongtrantexuong 13636	phuongvanmieu 13657	phuongvihoang 13636	thitranmyloc 13708	xalocan 13657	xalochoa 13693 2019	xamyhung 13708	xamythanh 13735	xamythinh 13735	xamytien 13735	xamyxa 13699 2019	xanamphong 13696	xanamvan 13705
359	xalienbao 13777	xaminhthuan 13750	xatankhanh 13750	xatanthanh 13777
360	xayenbang 13876	xayenhong 13876	xayenhung 13819	xayenloi 13807	xayenminh 13807	xayennghia 13801	xayenphu 13819	xayenphuong 13819	xayenquang 13876	xayentan 13807	xayenthanh 13801	xayentrung 13801	xayenxa 13795 2020
361	xanghiabinh 13939	xanghiadong 13900	xanghiaminh 13900	xanghiatan 13939	xanghiathang 13951 2020	xanghiathinh 13900	xaphucnghia 13951 2020
362	xadienxa 13972	xanammy 13972	xanamtoan 13972
363	xatrucphu 14077 2017
364	xaxuanbac 14122	xaxuandai 14104	xaxuanhoa 14146	xaxuankien 14146	xaxuanphong 14104	xaxuanphuong 14122	xaxuanthuy 14104	xaxuantien 14146	xaxuantrung 14122
365	thitranngodong 14167	xagiaotien 14167	xahoanhson 14167
366	xahaibac 14215	xahaichinh 14218	xahaicuong 14308	xahaiha 14248	xahaily 14218	xahaiphuc 14224	xahaiphuong 14215	xahaithanh 14248	xahaitoan 14284 2020	xahaitrieu 14308	xahaivan 14224
372	xalangphong 14428	xasonha 14437	xasonlai 14437	xasonthanh 14434	xathanhlac 14434	xavanphong 14428
373	thitranme 14464	xagiathang 14506	xagiathinh 14464	xagiatien 14506	xagiavuong 14464
374	phuongphucthanh 14329	phuongthanhbinh 14329	thitranthienton 14527	xaninhgiang 14530	xaninhmy 14527	xaninhphuc 14353	xaninhthang 14551	xaninhxuan 14347
375	xakhanhtien 14563
376	xachinhtam 14632 2020	xakimhai 14623	xaluuphuong 14620	xaxuanthien 14632 2020	xayenmat 14659 2020
377	xakhanhthinh 14701	xamaison 14704	xayenhung 14701
380	phuonganhoach 16435 2019	phuongtanson 14770	thitranrungthong 16378	xadonganh 16408 2019	xadonghung 16435 2019	xadonglinh 16396 2019	xadongtan 16432 2019	xadongthinh 16414	xahoanganh 15922 2019	xahoangdai 15970	xahoanglong 15922 2019	xahoangly 15913 2019	xahoangquang 15925	xalonganh 15922 2019	xaquangcat 16507 2019	xaquangphu 16522 2019	xaquangtam 16525 2019	xaquangthinh 16441 2019	xathieuduong 15859 2019	xathieukhanh 15856 2019
381	xahalan 14821 2019
382	xaquangdai 16516	xaquanghung 16516
384	xatentan 14845 2019
385	thitranquanhoa 14869 2019	xahoixuan 14869 2019	xathanhxuan 14890 2019	xaxuanphu 14911 2019
386	xalamsa 14923 2019	xalamxa 14923 2019	xatanlap 14923 2019
387	thitranquanson 15016 2019	xasonlu 15016 2019
388	xaquanghien 15055 2019
389	xangockhe 15061 2019
390	thitrancamthuy 15127 2019	xacamphong 15127 2019	xacamson 15127 2019	xaphucdo 15178 2019
391	xathachdong 15220	xathachtan 15211 2019	xathanhkim 15187 2019	xathanhvan 15190 2019
392	xahaduong 15286 2019	xahalai 15331	xahalam 15307 2019	xahalinh 15316	xahalong 15274	xahaninh 15307 2019	xahaphong 15271 2019	xahaphu 15298 2019	xahathai 15331	xahathanh 15283 2019	xahatoai 15298 2019	xahavan 15283 2019	xahayen 15286 2019
393	xavinhkhang 15385 2019	xavinhminh 15382 2019	xavinhninh 15385 2019	xavinhtan 15382 2019	xavinhthanh 15349 2019
394	xadinhtuong 15469 2019	xaquyloc 15412 2019	xayenbai 15421 2019	xayengiang 15409 2019	xayenlac 15442	xayenlam 15403 2019
395	xahanhphuc 15499 2019	xaphuyen 15577 2019	xathominh 15565 2019	xathonguyen 15493 2019	xathothang 15586 2019	xathotruong 15598 2019	xaxuanchau 15565 2019	xaxuankhanh 15493 2019	xaxuanlam 15556 2019	xaxuanquang 15532 2019	xaxuanson 15532 2019	xaxuantan 15598 2019	xaxuanthang 15553 2019	xaxuanthanh 15493 2019	xaxuanvinh 15598 2019	xaxuanyen 15577 2019
396	xaxuancam 15646 2019
397	xaminhchau 15664 2019	xaminhdan 15664 2019	xatanninh 15718 2019	xathovuc 15760	xaxuanthinh 15736
398	thitranvanha 15772 2019	xaminhtam 15829	xathieuchau 15847 2019	xathieudo 15772 2019	xathieuminh 15829 2019	xathieuphu 15772	xathieutam 15829 2019	xathieutan 15847 2019
399	xahoangkhanh 15877 2019	xahoangkhe 15910 2019	xahoangluong 15901 2019	xahoangminh 15928 2019	xahoangphuc 15865 2019	xahoangphuong 15880	xahoangvinh 15865 2019
400	xachauloc 16021 2019	xaloctan 16012 2019	xaphongloc 16042	xathinhloc 16012 2019	xavanloc 16048 2019
401	xangabach 16120	xangahung 16093 2019	xangalinh 16114 2019	xangamy 16093 2019	xanganhan 16114 2019	xangatrung 16120
402	xaxuanquy 16186 2019	xayenle 16174 2019
403	xahaivan 16228 2019	xaphucduong 16261 2019	xaxuantho 16231 2019
404	xacongbinh 16375 2019	xatetan 16318 2019	xatrungy 16297 2019
406	thitranquangxuong 16438 2019	xaquanglinh 16549 2019	xaquangloi 16549 2019	xaquangphong 16438 2019	xaquangtan 16438 2019	xaquangvong 16510 2019
407	thitrantinhgia 16561 2019	xabinhminh 16618 2019	xahaian 16585 2019	xahaibinh 16633 2019	xahaichau 16564 2019	xahaihoa 16561 2019	xahailinh 16597 2019	xahaininh 16576 2019	xahaithanh 16621 2019	xahaithuong 16654 2019	xahaiyen 16609	xahungson 16591 2019	xamailam 16645 2019	xanguyenbinh 16609 2019	xaninhhai 16606 2019	xatandan 16594 2019	xatinhhai 16642 2019	xatrieuduong 16576 2019	xatruclam 16630 2019	xaxuanlam 16627 2019
412	phuongdoicung 16681	phuonghongson 16714	phuonglemao 16681	xahungdong 16705	xahungloc 16708	xanghiduc 17923	xanghiphu 16702
414	xanghiahoa 17003 2019
415	xaqueson 16763 2019
418	thitranhoabinh 16876 2019	xathachgiam 16876 2019
419	xanghiahieu 16972	xanghialien 16987 2019	xanghiaphu 16969	xanghiatan 16987 2019	xanghiathang 16987 2019	xanghiathinh 16972
421	xaquynhba 17185	xaquynhhoa 17152	xaquynhhong 17179	xaquynhhung 17185	xaquynhlong 17218	xaquynhluong 17176	xaquynhminh 17176	xaquynhmy 17152	xaquynhnghia 17209	xaquynhngoc 17185	xaquynhtho 17212	xaquynhthuan 17218	xasonhai 17212	xatienthuy 17209
422	thitranconcuong 17254	xabongkhe 17254
423	xanghiabinh 17281	xanghiahoan 17296	xanghiahop 17281	xatanlong 17296
424	thitrananhson 17329	xadinhson 17344	xatamson 17344	xathachson 17329
425	thitrandienchau 17464	xadienbich 17452	xadienbinh 17485 2019	xadienhai 17419	xadienhanh 17449	xadienhung 17419	xadienminh 17485 2019	xadienngoc 17452	xadienquang 17449	xadienthang 17485 2019	xadienthanh 17464	xadienthap 17437	xadienxuan 17437
426	thitranyenthanh 17506	xacongthanh 17611	xadaithanh 17581	xahoathanh 17506	xahongthanh 17542	xahopthanh 17572	xahungthanh 17524	xakhanhthanh 17611	xalythanh 17602	xanhanthanh 17572
427	xalamson 17623	xangocson 17623
428	thitranthanhchuong 17713	xathanhchi 17776	xathanhdong 17713	xathanhduong 17779	xathanhgiang 17818	xathanhhoa 17719	xathanhhung 17749 2019	xathanhkhai 17785	xathanhkhe 17776	xathanhlinh 17713	xathanhlong 17791	xathanhluong 17785	xathanhmai 17818	xathanhnho 17719	xathanhtuong 17749 2019	xathanhvan 17749 2019	xathanhyen 17785	xavoliet 17791	xaxuantuong 17779
429	xanghidien 17899	xanghihoa 17899	xanghihop 17878 2019	xanghikhanh 17878 2019	xanghithinh 17896	xanghitruong 17896
430	xahonglong 17980	xanamcuong 17989 2019	xanamloc 17968 2019	xanamnghia 17935	xanamphuc 17989 2019	xanamtan 17968 2019	xanamthai 17935	xanamthuong 17968 2019	xanamtrung 17989 2019	xavandien 17950 2019	xaxuanlam 17980
431	xahungchau 18052 2019	xahungkhanh 18064 2019	xahunglam 18055 2019	xahungloi 18040	xahunglong 18043 2019	xahungmy 18022	xahungnhan 18052 2019	xahungphu 18064 2019	xahungphuc 18040	xahungtan 18028	xahungthang 18037 2019	xahungthinh 18022	xahungthong 18028	xahungtien 18037 2019	xahungxa 18043 2019	xahungxuan 18055 2019	xahungyen 18007
436	phuongnguyendu 18077	phuongthachlinh 18094	xathachban 18595 2019	xathachdinh 18595 2019	xathachdong 18103 2019	xathachhuong 18652 2019	xathachlam 18652 2019	xathachmon 18103 2019	xathachtan 18652 2019
439	xasonan 18163 2019	xasonbinh 18178	xasonchau 18178	xasondiem 18184 2019	xasonha 18181 2019	xasonham 18223	xasonhoa 18163 2019	xasonlong 18202	xasonmai 18211 2019	xasonmy 18181 2019	xasonphuc 18211 2019	xasonquang 18184 2019	xasontan 18181 2019	xasonthinh 18163 2019	xasonthuy 18211 2019	xasontra 18202	xasontruong 18223
440	xabuixa 18262 2019	xaducan 18298 2019	xaducchau 18241 2019	xaducdung 18298 2019	xaduchoa 18280 2019	xaducla 18262 2019	xaduclac 18280 2019	xaduclam 18277 2019	xaduclap 18283 2019	xaduclong 18283 2019	xaducnhan 18262 2019	xaducquang 18235 2019	xaducthanh 18274 2019	xaducthinh 18274 2019	xaducthuy 18277 2019	xaductung 18241 2019	xaducvinh 18235 2019	xaducyen 18229 2019	xathaiyen 18274 2019	xatrungle 18277 2019
441	xahuongdien 18325 2019	xahuongquang 18343 2019	xahuongtho 18343 2019	xasontho 18325 2019
442	thitrannghixuan 18373 2019	xatiendien 18373 2019	xaxuandan 18358 2019	xaxuantruong 18358 2019
443	xadongloc 18484 2019	xakhanhloc 18466 2019	xakimloc 18436 2019	xasongloc 18436 2019	xatienloc 18406 2019	xatrungloc 18484	xatruongloc 18436 2019	xavinhloc 18466 2019	xayenloc 18466 2019
444	phuongdien 18499 2019	phuongmy 18499 2019	xaphuongdien 18499 2019	xaphuongmy 18499 2019	xaphuphong 18496
445	xaanloc 18430 2019	xabacson 18634 2019	xabinhloc 18430 2019	xanamhuong 18667 2019	xaphuviet 18601 2019	xathachbang 18568 2019	xathachdien 18667 2019	xathachluu 18634 2019	xathachthanh 18562 2019	xathachtien 18601 2019	xathachvinh 18634 2019	xavietxuyen 18601 2019
446	xacamhoa 18679 2019	xacamhuy 18673 2019	xacamnam 18712 2019	xacamphuc 18712 2019	xacamthang 18712 2019	xacamyen 18679 2019
447	xakyhop 18838 2019	xakylam 18838 2019
449	phuongsongtri 18754 2019	xakyhung 18754 2019
450	phuongdongmy 18868 2019	phuonghaidinh 18868 2019
452	xahoaphuc 18919	xahoathanh 18919	xahoatien 18919	xaquyhoa 18901 2019
453	xanamhoa 18985 2019
454	xacanhhoa 19063	xaphuhoa 19063	xaquanglien 19051 2019	xaquangtruong 19051 2019
455	xahaitrach 19144 2019	xahatrach 19123	xahoantrach 19111 2019	xalytrach 19198	xamytrach 19123	xanamtrach 19198	xaphutrach 19144 2019	xasontrach 19165 2019
456	xaluongninh 19207
457	xanguthuynam 19306 2019	xanguthuytrung 19306 2019	xavanthuy 19321 2019
464	xavinhhien 19408 2019	xavinhkim 19384 2019	xavinhnam 19378 2019	xavinhtan 19414 2019	xavinhthach 19384 2019	xavinhthanh 19408 2019	xavinhtrung 19378 2019
465	xaatuc 19489 2019	xaaxing 19489 2019
466	xagiobinh 19507 2019	xagiochau 19495	xagiohoa 19537 2019	xagiophong 19507 2019	xagiothanh 19519 2019	xagioviet 19496	xalinhhai 19537	xalinhthuong 19534 2019	xavinhtruong 19534 2019
467	xahaiphuc 19570 2019
468	xacaman 19603 2019
469	xatrieuan 19627	xatrieudong 19678 2019	xatrieulang 19654	xatrieuson 19654	xatrieuvan 19627
470	thitranhailang 19681 2019	xahaiba 19687	xahaihoa 19726 2019	xahaique 19687	xahaitan 19726 2019	xahaithanh 19714 2019	xahaithien 19714 2019	xahaitho 19681 2019	xahaivinh 19699 2019	xahaixuan 19699 2019
474	xahaiduong 19900	xahuongphong 20002	xaphuduong 19909	xaphumau 19909	xaphuthanh 19909	xathuybang 19981
475	phuonghuongho 20029	phuongphubinh 19753 2019	phuongphucat 19756 2019	phuongphuhiep 19756 2019	phuongphuhoa 19768 2019	phuongthuanthanh 19768 2019	xahuongtho 20029
476	thitranphongdien 19819	xadienhai 19843	xadienhoa 19828	xadienhuong 19825	xadienloc 19828	xadienmon 19825	xaphongan 19858	xaphonghai 19843	xaphonghien 19852	xaphonghoa 19846	xaphongthu 19819
478	xavinhphu 19954 2019	xavinhthai 19954 2019
480	xabinhdien 20035 2019	xahongtien 20035 2019
481	xaadot 20101 2019	xabacson 20056 2019	xahongquang 20083 2019	xahongtrung 20056 2019	xahuonglam 20101 2019	xanham 20083 2019
482	xahuonggiang 20179 2019	xahuonghoa 20179 2019	xalocson 20131	xavinhgiang 20122 2019	xavinhhai 20122 2019
491	phuonghoakhe 20207	phuongtamthuan 20209	phuongtanchinh 20215	phuongvinhtrung 20218
492	phuongbinhhien 20242	phuonghoathuandong 20254	phuongnamduong 20242
493	phuonganhaidong 20278	phuonganhaitay 20278
502	phuongphuochoa 20347
504	xabhale 20458
505	xamacooi 20494
507	xadienminh 20593 2023	xadienphuong 20596 2023	xadienthangbac 20560 2023	xadienthangnam 20562 2023	xadienthangtrung 20561 2023
508	xaduythu 20608
509	xahuongan 20651 2020	xaphutho 20665 2020	xaquecuong 20665 2020	xaqueninh 20668 2020	xaquephuoc 20668 2020	xaquetrung 20656 2023	xasonvien 20671
510	xatabhinh 20710	xazuoich 20701
512	thitrantanan 20779 2020	xahiephoa 20758	xahiepthuan 20758	xaquebinh 20779 2020
513	xabinhchanh 20827	xabinhdinhbac 20821	xabinhdinhnam 20821
514	xatiencam 20857
517	xatamxuan1 20968	xatamxuan2 20971
518	xatamvinh 20364
522	xanghiaan 21262	xanghiaphu 21262
524	xabinhphu 21109 2020	xabinhtan 21109 2020	xabinhthanhdong 21091 2020	xabinhthanhtay 21091 2020	xabinhthoi 21040 2020
525	xatrakhe 21148 2020	xatralanh 21157 2020	xatranham 21157 2020	xatraquan 21148 2020	xatratho 21166 2020	xatratrung 21166 2020
527	xatinhha 21220 2024
528	xanghiamy 21238	xanghiatho 21244 2020
533	xaducloi 21406	xaducthang 21406
534	thitranducpho 21439 2020	xaphohoa 21469 2020	xaphominh 21463 2020	xaphoninh 21460 2020	xaphoquang 21454 2020	xaphothanh 21478 2020	xaphovan 21451 2020	xaphovinh 21466 2020
535	xabachua 21499 2020
540	phuonglehongphong 21580	phuongleloi 21583	phuonglythuongkiet 21580	phuongtranhungdao 21583
543	thitranbongson 21640 2019	thitrantamquan 21637 2019	xahoaiduc 21685 2019	xahoaihao 21661 2019	xahoaihuong 21670 2019	xahoaitan 21673 2019	xahoaithanh 21667 2019	xahoaithanhtay 21664 2019	xahoaixuan 21679 2019	xatamquanbac 21655 2019	xatamquannam 21658 2019
548	xacattien 21898 2021
555	phuong03 22033	phuong06 22030	phuong08 22018	phuong3 22033	phuong6 22030	phuong8 22018	xabinhngoc 22015
557	xaxuanhoa 22066 2019
559	xaanhai 22147 2019	xaanhoa 22147 2019
564	xahoahiepbac 22246 2020	xahoahiepnam 22282 2020	xahoahieptrung 22261 2020	xahoavinh 22258 2020	xahoaxuantay 22279 2020
568	phuongphuoctan 22366	phuongphuoctien 22366	phuongphuongson 22351	phuongson 22351	phuongtanlap 22366	phuongvanthang 22348	phuongxuonghuan 22348
572	xaninhvan 22606
574	xadienbinh 22696 2020	xadiendong 22660	xadienloc 22696 2020	xadienxuan 22660
582	phuongmyhuong 22759	phuongtantai 22759	phuongthanhson 22750
593	phuongducnghia 22945	phuongducthang 22945	phuonghunglong 22951
595	xahoaphu 22972 2019
599	xaductan 23167 2019
600	xaducchinh 23206 2019
611	xaboy 23395
613	xadaclong 23473 2019	xadaklong 23473 2019	xamangbuk 23458
622	xachuhdrong 23586 2019	xatanson 23590
625	xadakhlo 23674	xadakroong 23644	xakongpla 23674
629	xahara 23800 2019
635	xaiamaron 24031
643	phuongthangloi 24133	phuongthongnhat 24145
644	xaeablang 24328
645	xadleyang 24205
648	xaeahdin 24274	xaeahdinh 24274
651	xacujang 24409
653	xahoatan 24457
660	xaquangthanh 24619 2019
665	xandung 24727
677	xapro 24955
682	xadamri 25096 2019	xadaploa 25114	xadaton 25111	xadoanket 25114	xahadong 25135 2019	xahuonglam 25141 2019	xamylam 25171 2019	xaphuocloc 25105	xatrieuhai 25138	xatunghia 25189 2019
689	xatienthanh 25210 2018
694	xatankhai 25357 2018
697	thitranchonthanh 25432 2022	xaminhhung 25441 2022	xaminhlong 25444 2022	xaminhthanh 25447 2022	xathanhtam 25433 2022
709	thitranhoathanh 25630 2020	xahieptan 25633 2020	xalongthanhbac 25636 2020	xalongthanhtrung 25645 2020
712	thitrantrangbang 25708 2020	xaanhoa 25735 2020	xaantinh 25732 2020	xabinhthanh 25729 2020	xagiabinh 25723 2020	xagialoc 25720 2020	xalochung 25717 2020	xaphuocluu 25729 2020
719	xalaiuyen 25822 2020
721	xaandien 25840 2024	xaantay 25843 2024
723	xahoinghia 25915 2020	xaphuchanh 25924 2020	xatanvinhhiep 25933 2020	xavinhtan 25912 2020
726	xatanbinh 25900 2020	xatanthanh 25906 2018
731	phuonghoabinh 26023	phuongquyetthang 26041	phuongtamhoa 26047	phuongtantien 26014	phuongthanhbinh 26041	xahiephoa 26065 2019	xahoaan 26068 2019	xaphuoctan 26377 2019	xatamphuoc 26374 2019	xatanhoa 26005 2019
732	phuongxuanthanh 26080	phuongxuantrung 26080	xabaovinh 26098 2019	xabausen 26104 2019	xasuoitre 26095 2019	xaxuanlap 26101 2019	xaxuantan 26110 2019
734	xanuituong 26122	xaphutrung 26146
735	xabinhhoa 26194	xahieuliem 26176
738	xaxuanthanh 26326 2019
739	xalonggiao 26341 2019
742	xahiepphuoc 26479 2019
748	phuongphuochiep 26560
753	xaanngai 26668	xaannhut 26668	xalocan 26686	xalongmy 26689	xatamphuoc 26668
754	thitranphumy 26704 2018	xahacdich 26725 2018	xamyxuan 26719 2018	xaphuochoa 26713 2018	xatanphuoc 26716 2018
764	phuong04 26890	phuong07 26890	phuong09 26898	phuong13 26872	phuong4 26890	phuong7 26890	phuong9 26898
765	phuong03 26944	phuong06 26926	phuong15 26941	phuong21 26959	phuong24 26935	phuong3 26944	phuong6 26926
768	phuong03 27043	phuong12 27073 2020	phuong14 27085 2020	phuong17 27067	phuong3 27043
769	phuongbinhan 27094 2020	phuongbinhkhanh 27094 2020
770	phuong06 27139 2020	phuong07 27139 2020	phuong08 27139 2020	phuong10 27142	phuong13 27130	phuong6 27139 2020	phuong7 27139 2020	phuong8 27139 2020
771	phuong03 27190 2020	phuong05 27187	phuong07 27202	phuong11 27178	phuong3 27190 2020	phuong5 27187	phuong7 27202
772	phuong02 27247	phuong04 27238	phuong06 27238	phuong09 27223	phuong12 27229	phuong13 27217	phuong2 27247	phuong4 27238	phuong6 27238	phuong9 27223
773	phuong05 27292 2020	phuong06 27265	phuong10 27271	phuong12 27259 2020	phuong14 27295	phuong5 27292 2020	phuong6 27265
774	phuong03 27307	phuong06 27334	phuong08 27316	phuong10 27328	phuong15 27310 2020	phuong3 27307	phuong6 27334	phuong8 27316
775	phuong03 27379	phuong04 27379	phuong05 27352	phuong06 27361	phuong3 27379	phuong4 27379	phuong5 27352	phuong6 27361
776	phuong01 27397	phuong02 27397	phuong03 27397	phuong08 27403	phuong09 27403	phuong1 27397	phuong10 27403	phuong11 27415	phuong12 27415	phuong13 27415	phuong2 27397	phuong3 27397	phuong8 27403	phuong9 27403
794	phuong02 27694	phuong2 27694
798	xabinhphongthanh 27814 2019
803	xatanhoa 28012
804	xatanlap 28072 2019
805	xaannhuttan 28078 2019	xamybinh 28078 2019
807	xatankim 28159 2019	xatruongbinh 28159 2019
815	phuong03 28264	phuong07 28261	phuong08 28264	phuong3 28264	phuong7 28261	phuong8 28264
816	phuong03 28297	phuong04 28300	phuong3 28297	phuong4 28300	xalongchanh 28315	xalonghoa 28318	xalonghung 28309	xalongthuan 28312
818	xamyphuoc 28321 2020
821	xaduongdiem 28564	xahuudao 28564	xatanlytay 28519
829	phuong01 28777 2019	phuong02 28777 2019	phuong03 28777 2019	phuong04 28777	phuong05 28777	phuong1 28777 2019	phuong2 28777 2019	phuong3 28777 2019	phuong4 28777	phuong5 28777	xamythanh 28789 2019
831	xaanhiep 28855	xaanhoa 28828	xaankhanh 28810	xagiaohoa 28813 2019	xasonhoa 28855
833	xabinhkhanhdong 28945 2019	xabinhkhanhtay 28945 2019
834	xaphongmy 28987 2019
835	xaphuvang 29077
836	xaanthuy 29179	xaphungai 29137 2019	xaphuoctuy 29137 2019	xatanmy 29116
842	phuong02 29242	phuong06 29242	phuong2 29242	phuong6 29242
855	phuong02 29551	phuong2 29551	xatanhoa 29566 2020	xatanhoi 29569 2020	xatanngai 29563 2020	xatruongan 29572 2020
857	xaphuduc 29602
858	xachanhhoi 29641 2020
860	xatuongloc 29719
862	xathienmy 29821
863	xatanhung 29782	xathanhdong 29800 2020
866	phuong02 29869	phuong11 29881	phuong2 29869
868	xaanbinha 29989 2020	xaanbinhb 29986 2020
870	xathuongthoihaub 29977 2019
883	phuongdongxuyen 30286
886	xadaphuoc 30373 2023
889	xavinhthanhtrung 30478 2020
890	thitranchilang 30505 2023	thitrannhabang 30502 2023	thitrantinhbien 30520 2023	xaanphu 30514 2023	xanjonhung 30511 2023	xanuivoi 30508 2023	xathoison 30517 2023
891	xacoto 30580 2020
892	xavinhbinh 30604 2020
893	xahoian 30673 2023
899	phuongvinhbao 30742
911	thitrananthoi 31081 2020	thitranduongdong 31078 2020	xahonthom 31081 2020
916	phuongancu 31123	phuonganhoi 31135 2019	phuonganlac 31135 2019	phuongannghiep 31123	phuonganphu 31123
930	phuong1 31318	phuong3 31321	phuong4 31324	phuong5 31327	phuong7 31330
931	xahieploi 31344 2019
933	xaphuan 31369 2019
936	xavinhvien 31489 2019
941	phuong09 31522	phuong9 31522
947	xagiahoaii 31726	xahoatuii 31729
964	phuong04 32002	phuong4 32002`
export const OLDER_DISTRICTS = `04HPhục Hòa	049
04HQuảng Uyên	049
04HThông Nông	045
04HTrà Lĩnh	047 049
17HKỳ Sơn	148
22HHoành Bồ	193
24HYên Dũng	213
24HLục Ngạn	219 224
31HAn Dương	312 303
36HMỹ Lộc	356
37CNinh Bình	374
37HHoa Lư	374
38HĐông Sơn	380
38HTĩnh Gia	407
40SCửa Lò	412
40HNghi Lộc	429 412
42HLộc Hà	445 436
42HThạch Hà	445 436
42HCẩm Xuyên	446 436
46CHuế	474 475
46HPhú Vang	478 474 475
46SHương Thủy	479 474 475
46SHương Trà	480 474 475
46HNam Đông	482
49HNông Sơn	509
51HTây Trà	525
68HCát Tiên	682
68HĐạ Tẻh	682
77HTân Thành	754
77HĐất Đỏ	753
77HLong Điền	753
79Q2	769
79Q9	769`
