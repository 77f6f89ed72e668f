using Bakery;
using Meals;

[assembly: Text<Bread>("ko", "빵", Summary = "나머지를 받치는 것.")]
[assembly: Text<Filling>("ko", "속재료", Summary = "빵 위에 얹는 것.")]
[assembly: Text<IMeal>("ko", "식사", Summary = "낸 돈으로 얻는 것.")]
[assembly: Text<IMeal>("ko", "가격", Member = nameof(IMeal.Price), Summary = "계산대에서 내는 값.")]
[assembly: Text<IMeal>("ko", "무게", Member = nameof(IMeal.Weight))]
[assembly: Text<IMeal>("ko", "내는 방법", Member = nameof(IMeal.Serving))]
[assembly: Text<Serving>("ko", "차게", Member = nameof(Serving.Cold))]
[assembly: Text<Serving>("ko", "따뜻하게", Member = nameof(Serving.Hot))]
[assembly: Text<Sandwich>("ko", "샌드위치", Summary = "빵 사이에 무언가를 끼운 것.")]
[assembly: Text<Sandwich>("ko", Member = nameof(Sandwich.Price), Remarks = "빵집 세 곳의 평균입니다.")]
[assembly: Text<Toast>("ko", "토스트", Summary = "구운 빵.")]
