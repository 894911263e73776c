using SmallBizAds.Core.Design.Art;
using SmallBizAds.Tests.Unit.Copywriting.Corpus;
using Xunit;

namespace SmallBizAds.Tests.Unit.Design;

/// <summary>Which drawing a brief gets: what the shop sells, and nothing that it merely mentions.</summary>
public sealed class MotifChoiceTests
{
    [Theory]
    [InlineData("general", "안경 렌즈 교체 3만원 30분 완성", "glasses")]
    [InlineData("repair", "다초점 렌즈 20% 할인, 밝은눈안경", "glasses")]
    [InlineData("general", "손세차 2만원, 실내크리닝 3만원", "car-wash")]
    [InlineData("repair", "한길카센터 이전했습니다", "car")]
    [InlineData("general", "현수막 제작 2만원부터 02-2222-3333", "banner")]
    [InlineData("market", "햅쌀 10kg 34,000원 추석 전까지 할인", "rice-sack")]
    [InlineData("fitness", "복싱 원데이 체험 5,000원 이번 토요일 2시", "boxing-gloves")]
    [InlineData("clothes", "설날 아동 한복 대여 5만원", "hanbok")]
    [InlineData("clothes", "울 머플러 신상 3만8천원", "scarf")]
    [InlineData("clothes", "겨울 코트 신상 입고 129,000원", "coat")]
    [InlineData("clothes", "패딩 정가 198,000원 → 99,000원", "puffer")]
    [InlineData("clothes", "니트 50% 할인", "sweater")]
    [InlineData("clothes", "청바지 2벌 사면 1벌 더!", "jeans")]
    [InlineData("laundry", "와이셔츠 다림질 한 장 1,500원", "ironing")]
    [InlineData("laundry", "바지단 수선 4천원", "hem")]
    [InlineData("repair", "구두 굽갈이 5천원", "dress-shoes")]
    [InlineData("repair", "자전거 겨울점검 3만원", "bicycle")]
    [InlineData("repair", "보일러 점검 3만원", "boiler")]
    [InlineData("repair", "에어컨 청소 벽걸이 7만원", "air-conditioner")]
    [InlineData("repair", "도배 장판 무료 견적", "paint-roller")]
    [InlineData("repair", "열쇠복사 3천원 됩니다", "keys")]
    [InlineData("repair", "노트북 수리 당일 가능", "laptop")]
    [InlineData("general", "포장이사 견적 무료", "truck")]
    [InlineData("general", "동네 플리마켓 11월 29일 일요일", "stall")]
    [InlineData("general", "무인 문구점 오늘 열었어요", "stationery")]
    [InlineData("general", "신규회원 5,000원 쿠폰", "coupon")]
    [InlineData("online-shop", "수제 도라지청 500g 24,000", "preserves")]
    [InlineData("online-shop", "텀블러 재입고 19,900원", "tumbler")]
    [InlineData("online-shop", "대나무 칫솔 10개입 11,900원", "tooth")]
    [InlineData("market", "김장배추 예약 절임배추 20키로 38000원", "cabbage")]
    [InlineData("market", "햇고구마 10kg 3만원", "sweet-potatoes")]
    [InlineData("market", "샤인머스켓 2kg 15000원", "grapes")]
    [InlineData("market", "복숭아 한상자 2만3천원", "peaches")]
    [InlineData("market", "반찬 4팩 만원", "banchan")]
    [InlineData("market", "시금치 한단 2,500 대파 3,000", "basket")]
    [InlineData("flowers", "어버이날 카네이션 바구니 35,000원", "carnations")]
    [InlineData("flowers", "수국 화분 새로 들어왔어요", "hydrangea")]
    [InlineData("flowers", "크리스마스 리스 만들기 클래스", "wreath")]
    [InlineData("clinic", "독감 예방접종 시작 35,000원", "syringe")]
    [InlineData("clinic", "소나무한의원 침 진료", "herbal-medicine")]
    [InlineData("general", "스마트스토어 새 단장했어요", "parcel")]
    [InlineData("skincare", "아로마 마사지 새로 시작해요 7만원", "spa")]
    [InlineData("pharmacy", "KF94 마스크 50매 17,900원", "face-mask")]
    [InlineData("real-estate", "아파트 전세 3억 5천만원", "apartment")]
    [InlineData("real-estate", "상가 임대 보증금 3천만원", "shop-to-let")]
    [InlineData("lodging", "한옥 독채 1박 18만원", "hanok")]
    [InlineData("cafe", "신메뉴 흑임자 라떼 5,500원, 이번 주말까지", "sesame-latte")]
    [InlineData("cafe", "말차크림라떼 6500원", "green-latte")]
    [InlineData("cafe", "딸기 라떼 6,000원", "strawberry-latte")]
    [InlineData("cafe", "시그니처 라떼 6,000원", "latte")]
    [InlineData("market", "여름 한정 수박주스 6,900원", "iced-drink")]
    [InlineData("bar", "밤 9시 라이브 공연 입장료 없음", "guitar")]
    [InlineData("restaurant", "제육볶음 9,000원", "stir-fry")]
    [InlineData("bar", "방어회 개시~~ 소 45,000 매운탕 서비스", "sashimi")]
    [InlineData("restaurant", "시금치 카레 9,500원", "curry")]
    [InlineData("fitness", "수영 강습 초급반 월 9만원", "swimming")]
    [InlineData("general", "스크린골프 평일 2만원", "golf")]
    [InlineData("online-shop", "순면 이불세트 84,900원, 라이브에서만", "bedroom")]
    [InlineData("restaurant", "냉모밀 9000원", "noodles")]
    [InlineData("online-shop", "뜨개실나라 전 품목 할인", "yarn")]
    [InlineData("repair", "변기 막힘 싱크대 막힘 5만원부터 연중무휴", "plunger")]
    [InlineData("repair", "싱크대가 막혔을 때 바로 출동", "plunger")]
    [InlineData("general", "Blocked drain? $60, same day", "plunger")]
    [InlineData("repair", "싱크대 수전 교체 5만원", "faucet")]
    [InlineData("general", "칼갈이 한자루 3000원 가위 4000", "knife")]
    [InlineData("laundry", "바지 단 수선 5천원 지퍼 교체 8천원", "hem")]
    [InlineData("laundry", "청바지 수선 6천원", "hem")]
    [InlineData("academy", "재봉틀 기초반 모집", "sewing-machine")]
    [InlineData("delivery", "배달 기사 모집합니다 건당 4,000원", "rider")]
    [InlineData("delivery", "치킨집 배달기사님 모십니다 오토바이 지원", "rider")]
    [InlineData("restaurant", "라이더 구해요 저녁 5시부터", "rider")]
    [InlineData("restaurant", "홀 알바 구해요 저녁 5시부터", "apron")]
    [InlineData("flowers", "프리지아 한 단 6천원 퇴근길에 들르세요", "freesia")]
    [InlineData("clinic", "임플란트 상담 예약 받습니다", "implant")]
    [InlineData("clinic", "스케일링 2만원", "tooth")]
    [InlineData("market", "오늘 물 좋은 갈치 3마리 2만원 고등어 5마리 만원", "fish")]
    [InlineData("market", "망원시장 대성수산 첫째 주 일요일 휴무", "fish")]
    [InlineData("restaurant", "고등어구이 정식 9,000원", "grilled-fish")]
    [InlineData("restaurant", "갈치조림 2인 30,000원", "grilled-fish")]
    [InlineData("general", "10주년을 맞았습니다. 고맙습니다", "anniversary")]
    [InlineData("hair", "저희 가게가 벌써 20주년입니다, 감사드려요", "anniversary")]
    [InlineData("cafe", "카페 오후 3주년 감사 이벤트, 아이스 아메리카노 3,000원", "iced-coffee")]
    [InlineData("online-shop", "폰케이스 주문제작 19,900원", "phone-case")]
    [InlineData("repair", "아이폰 케이스 만들기 체험", "phone-case")]
    public void Goods_that_shops_sell_have_drawings(string trade, string text, string expected) =>
        Assert.Equal(expected, MotifCatalog.Choose(trade, text, 7).Key);

    [Theory]
    [InlineData("nail", "리뷰 쓰시면 커피 한 잔 드려요")]
    [InlineData("nail", "원장 출장으로 예약은 파마머리 언니에게")]
    [InlineData("hair", "펌 하시면 수제 쿠키와 빵을 드려요")]
    [InlineData("clinic", "국수집 2층으로 이전했습니다")]
    [InlineData("repair", "수리 맡기시면 커피 드려요")]
    [InlineData("real-estate", "사무실로 오시면 라떼 한 잔 드려요")]
    [InlineData("laundry", "치킨집 맞은편 크린하우스, 쿠폰 쓰세요")]
    [InlineData("fitness", "등록하시면 가방과 신발을 드려요")]
    public void Service_is_not_drawn_as_the_present_or_the_neighbour_that_it_mentions(string trade, string text)
    {
        for (var seed = 0; seed < 6; seed++)
        {
            Assert.Contains(trade, MotifCatalog.Choose(trade, text, seed).Trades);
        }
    }

    [Theory]
    [InlineData("restaurant", "돼지국밥집 새로 문 엽니다. 돼지국밥 9,500원 섞어국밥 10,000원, 브레이크타임 3시~5시, 매주 화요일은 쉽니다", "bone-soup")]
    [InlineData("hair", "두피 스케일링 메뉴 추가했어요. 45,000원/40분이고 샴푸 소분 증정. 매주 일요일은 쉽니다", "hair-colour")]
    [InlineData("cafe", "매주 월요일은 쉽니다, 화요일에 만나요", "sign")]
    [InlineData("flowers", "매주 일요일 쉬어요", "sign")]
    [InlineData("restaurant", "11월 25일 수요일 하루 쉽니다. 목요일부터 정상 영업하고 예약은 전화로 받아요", "sign")]
    [InlineData("general", "신정 1월 1일 휴관, 1월 2일 정상영업", "sign")]
    [InlineData("general", "저희 8월 4일부터 7일까지 여름휴가 다녀옵니다", "sign")]
    public void Weekly_day_off_at_the_foot_is_not_what_an_ad_is_about(string trade, string text, string expected) =>
        Assert.Equal(expected, MotifCatalog.Choose(trade, text, 7).Key);

    [Fact]
    public void Corpus_seldom_falls_back_to_a_drawing_for_any_shop()
    {
        var calm = CorpusBrief.All.Where(b => MotifCatalog.Choose(b.Trade, b.Brief, 7).Key is "arches" or "hills" or "pebbles").Select(b => b.Brief).ToList();
        Assert.True(calm.Count <= 3, string.Join('\n', calm));
    }
}
