/** Codes of cards as scanners give them. Nobody in them exists. */
export const cards = {
  woman: '068158000123||Trần Thị Ví Dụ|02091958|Nữ|Khu phố 7, Tiến Thành, Phan Thiết, Bình Thuận|10072021',
  /** Of a commune that was split in 2025. */
  split: '068060000456||Nguyễn Văn Ví Dụ|01021960|Nam|Thôn 2, Phong Phú, Tuy Phong, Bình Thuận|15082024||||',
  child: '068308000789||Nguyễn Thị Thí Dụ|05062008|Nữ|Xã Tuy Phong, Lâm Đồng|20082025||||',
  /** Without a mark, as keys can type it anywhere. */
  plain: '068060000456||Van An|01021960|Nam|Xa Tuy Phong, Lam Dong|15082025||||',
  health:
    'DN4680123456789|4e677579e1bb856e2056c4836e2056c3ad2044e1bba5|01/02/1960|1|4cc3a26d20c490e1bb936e67|68 - 001|01/01/2026|-',
} as const
