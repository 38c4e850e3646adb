/** Family names that stand first: "Song Tao", "Yun Byung-se", "Vu Thanh Son". */
export const FAMILY_FIRST = new Set(
  (
    'wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong xiao cheng cao ' +
    'yuan deng xi peng zeng qin wen yan qian kim lee park choi jung chung kang cho yoon jang lim oh seo shin kwon hwang ahn yun moon ryu nguyen tran ' +
    'noh roh rhee suh sohn nam bae baek paik ban min yoo yu woo hur heo ham kwak chun byun shim yeo na joo tsai lai ko hou koo yen pak ri choe ' +
    'le pham phan vo vu dang bui do ho ngo duong truong wong tan ong goh teo heng chan'
  ).split(' '),
)
