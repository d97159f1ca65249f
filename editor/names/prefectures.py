"""Which province a Chinese city lies in; names borne by cities of two provinces are left out.

The administrative divisions of prefecture level (Ministry of Civil Affairs), pinyin without tones,
and a few county-level cities that engines are known to move to the province with the like name.
"""

from __future__ import annotations

_TABLE = """
Anhui: Hefei Wuhu Bengbu Huainan Ma'anshan Huaibei Tongling Anqing Huangshan Chuzhou Lu'an
 Bozhou Chizhou Xuancheng
Fujian: Xiamen Putian Sanming Quanzhou Zhangzhou Nanping Longyan Ningde
Gansu: Lanzhou Jiayuguan Jinchang Tianshui Zhangye Pingliang Jiuquan Dingxi Longnan
Guangdong: Guangzhou Shenzhen Zhuhai Shantou Foshan Shaoguan Zhanjiang Zhaoqing Jiangmen Maoming
 Huizhou Meizhou Shanwei Heyuan Yangjiang Qingyuan Dongguan Zhongshan Jieyang Yunfu
Guizhou: Guiyang Liupanshui Zunyi Anshun Bijie Tongren
Hainan: Haikou Sanya Sansha Danzhou
Hebei: Shijiazhuang Tangshan Qinhuangdao Handan Xingtai Baoding Zhangjiakou Chengde Cangzhou
 Langfang Hengshui
Heilongjiang: Harbin Qiqihar Jixi Hegang Shuangyashan Daqing Jiamusi Qitaihe Mudanjiang Heihe Suihua
Henan: Zhengzhou Kaifeng Luoyang Pingdingshan Anyang Hebi Xinxiang Jiaozuo Puyang Xuchang Luohe
 Sanmenxia Nanyang Shangqiu Xinyang Zhoukou Zhumadian
Hubei: Wuhan Huangshi Shiyan Yichang Xiangyang Ezhou Jingmen Xiaogan Jingzhou Huanggang Xianning
 Suizhou
Hunan: Changsha Zhuzhou Xiangtan Hengyang Shaoyang Yueyang Changde Zhangjiajie Yiyang Chenzhou
 Yongzhou Huaihua Loudi
Jiangsu: Nanjing Wuxi Xuzhou Changzhou Nantong Lianyungang Huai'an Yancheng Yangzhou Zhenjiang
 Suqian
Jiangxi: Nanchang Jingdezhen Pingxiang Jiujiang Xinyu Yingtan Ganzhou Shangrao
Jilin: Changchun Siping Liaoyuan Tonghua Songyuan Baicheng
Liaoning: Shenyang Dalian Anshan Benxi Dandong Yingkou Fuxin Liaoyang Panjin Tieling
 Huludao
Qinghai: Xining
Shaanxi: Xi'an Tongchuan Baoji Xianyang Weinan Yan'an Hanzhong Ankang Shangluo Shenmu Fugu
Shandong: Jinan Qingdao Zibo Zaozhuang Dongying Yantai Weifang Jining Weihai Rizhao Linyi Dezhou
 Liaocheng Binzhou Heze
Shanxi: Taiyuan Datong Yangquan Changzhi Jincheng Shuozhou Jinzhong Yuncheng Xinzhou Linfen Lüliang
 Luliang Lvliang Xiaoyi Wenxi
Sichuan: Chengdu Zigong Panzhihua Luzhou Deyang Mianyang Guangyuan Suining Neijiang Leshan Nanchong
 Meishan Yibin Guang'an Dazhou Ya'an Bazhong Ziyang
Yunnan: Kunming Qujing Yuxi Baoshan Zhaotong Lijiang Pu'er Lincang
Zhejiang: Hangzhou Ningbo Wenzhou Jiaxing Huzhou Shaoxing Jinhua Quzhou Zhoushan
"""

PROVINCE_OF: dict[str, str] = {
    city: province
    for province, _, cities in (
        entry.partition(": ") for entry in _TABLE.replace("\n ", " ").strip().splitlines()
    )
    for city in cities.split()
}
"""City to province."""

PROVINCES = frozenset(PROVINCE_OF.values()) | {"Guangxi", "Ningxia", "Xinjiang", "Xizang"}
"""The provinces, and the autonomous regions with names in pinyin."""
