using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Design.Art;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Imaging;
using SmallBizAds.Core.Rendering;
using Xunit;

namespace SmallBizAds.Tests.Unit.Design;

public sealed class MotifTests
{
    private static readonly ArtColours Cream = Colours("#fbf3e4", "#e8542f", "#f6b73c", "#3a2418", "#ffffff");
    private static readonly ArtColours Tomato = Colours("#e8452c", "#ffd9a0", "#2f6b4f", "#4a1208", "#fff6ea");
    private static readonly ArtColours Night = Colours("#16151a", "#ff7a4d", "#8fb7ff", "#0b0a0d", "#f5efe6");

    private static readonly Lazy<SceneRenderer> Renderer = new(() => new SceneRenderer(BundledFonts.Metrics));

    public static TheoryData<string> Keys => [.. MotifCatalog.All.Select(m => m.Key)];

    public static TheoryData<string> Trades => [.. Enum.GetNames<Trade>().Select(n => string.Concat(n.Select((c, i) => i > 0 && char.IsUpper(c) ? $"-{c}" : $"{c}")).ToLowerInvariant())];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Drawing_stays_inside_its_view_and_fills_most_of_it(string key)
    {
        foreach (var colours in new[] { Cream, Tomato, Night })
        {
            var items = Draw(key, colours);
            var (left, top, right, bottom) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
            foreach (var item in items)
            {
                var box = Outline.Parse(item.PathData).Bounds();
                var margin = item.StrokeColour is null ? 0 : item.StrokeWidth / 2;
                (left, top) = (Math.Min(left, box.Left - margin), Math.Min(top, box.Top - margin));
                (right, bottom) = (Math.Max(right, box.Right + margin), Math.Max(bottom, box.Bottom + margin));
            }

            Assert.True(left >= 40 && top >= 40 && right <= 960 && bottom <= 960, $"{key} reaches ({left:0}, {top:0}) to ({right:0}, {bottom:0}).");
            Assert.True(Math.Min(right - left, bottom - top) >= 500, $"{key} is only {right - left:0} x {bottom - top:0}.");
            Assert.Equal(Motif.View / 2, (left + right) / 2, 0.5);
            Assert.Equal(Motif.View / 2, (top + bottom) / 2, 0.5);
        }
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Drawing_as_rendered_leaves_the_border_of_its_view_untouched(string key)
    {
        var box = new Box(0, 0, 120, 120);
        var layer = MotifCatalog.All.Single(m => m.Key == key).Place(Cream, box);
        var scene = new Scene { Design = "test", Palette = "test", Width = 120, Height = 120, Ground = Cream.Ground, Layers = [layer] };
        PixelBuffer? pixels = null;
        Renderer.Value.JpegIf(scene, null, 90, p => (pixels = p) is null, CancellationToken.None);

        var (ground, inside) = (Cream.Ground, 0);
        for (var y = 0; y < 120; y++)
        {
            for (var x = 0; x < 120; x++)
            {
                var changed = Differs(pixels!, x, y, ground);
                inside += changed ? 1 : 0;
                Assert.False(changed && (x < 3 || y < 3 || x > 116 || y > 116), $"{key} touches ({x}, {y}).");
            }
        }

        Assert.True(inside > 120 * 120 / 4, $"{key} covers only {inside * 100 / (120 * 120)} % of its view.");
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Drawing_stands_out_from_light_saturated_and_dark_grounds(string key)
    {
        foreach (var colours in new[] { Cream, Tomato, Night })
        {
            var clear = Draw(key, colours).Where(i => i.Fill is SolidPaint or LinearPaint).SelectMany(Tints).Count(c => c.Opacity > 0.9 && c.Apart(colours.Ground) > 0.1);
            Assert.True(clear >= 5, $"{key} has {clear} clearly visible colours on {colours.Ground}.");
        }
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Drawing_takes_its_colours_from_the_palette_and_is_always_the_same(string key)
    {
        Assert.Equal(Text(Draw(key, Cream)), Text(Draw(key, Cream)));
        Assert.NotEqual(Text(Draw(key, Cream)), Text(Draw(key, Night)));
    }

    [Theory]
    [MemberData(nameof(Trades))]
    public void Every_trade_has_a_drawing_of_its_own(string trade)
    {
        var chosen = Enumerable.Range(0, 12).Select(seed => MotifCatalog.Choose(trade, "단골 손님께 감사드려요", seed)).ToList();
        Assert.All(chosen, motif => Assert.Contains(trade, motif.Trades));
    }

    [Theory]
    [InlineData("cafe", "신메뉴 밤 라떼 5,500원, 이번 주말까지", "latte")]
    [InlineData("cafe", "바닐라라떼 나왔어요", "latte")]
    [InlineData("cafe", "시원한 자몽에이드 한 잔", "iced-drink")]
    [InlineData("cafe", "아이스크림 케이크 예약 받아요", "cake")]
    [InlineData("cafe", "아이스 아메리카노 2,000원", "iced-coffee")]
    [InlineData("bakery", "갓 구운 소금빵 3개 9,900원", "salt-bread")]
    [InlineData("bakery", "우유식빵 4,500원", "bread")]
    [InlineData("bakery", "답례떡 주문 받아요", "rice-cakes")]
    [InlineData("bar", "하이볼 1+1 매주 수요일", "highball")]
    [InlineData("bar", "칵테일 한 잔 무료", "cocktail")]
    [InlineData("bar", "생맥주 첫 잔 무료", "beer")]
    [InlineData("bar", "막걸리 한 주전자 9,000원", "makgeolli")]
    [InlineData("restaurant", "해물파전 15,000원, 막걸리 5,000원", "pancake")]
    [InlineData("general", "녹두전 부쳐요", "pancake")]
    [InlineData("bar", "새 안주 먹태구이 18,000원", "platter")]
    [InlineData("restaurant", "통영 생굴 굴국밥 11,000원", "oyster-soup")]
    [InlineData("restaurant", "얼큰한 매운탕 2인 30,000원", "seafood-stew")]
    [InlineData("restaurant", "진한 설렁탕 12,000원", "bone-soup")]
    [InlineData("restaurant", "돼지 김치전골 25,000원", "stew")]
    [InlineData("delivery", "왕만두 5개 6,000원", "dumplings")]
    [InlineData("delivery", "족발 대 42,000원 중 36,000원", "sliced-pork")]
    [InlineData("restaurant", "왕돈까스 11,000원", "cutlet")]
    [InlineData("market", "고등어 한 손 6천원", "fish")]
    [InlineData("market", "붕어빵 3개 2천원", "fish-cake")]
    [InlineData("market", "생딸기 두 팩 사면 한 팩 더", "strawberries")]
    [InlineData("cafe", "흑당 버블티 5,800원", "bubble-tea")]
    [InlineData("clothes", "여름 원피스 39,000원", "dress")]
    [InlineData("laundry", "바지단 수선 4천원 당일 가능", "hem")]
    [InlineData("laundry", "세탁소 이불 빨래 8천원", "washing-machine")]
    [InlineData("fitness", "태권도 체험 수업 1만원", "dobok")]
    [InlineData("academy", "초등 검도부 모집", "dobok")]
    [InlineData("fitness", "새해 회원권 30% 할인", "dumbbell")]
    [InlineData("general", "타로 상담 30분 3만원", "tarot")]
    [InlineData("general", "코인노래방 천원에 3곡", "microphone")]
    [InlineData("general", "증명사진 15,000원", "camera")]
    [InlineData("online-shop", "수제 캔들 22,000원", "candle")]
    [InlineData("online-shop", "온라인 그릇가게 전 상품 15% 할인", "dishes")]
    [InlineData("academy", "도자기 원데이 클래스 45,000원", "dishes")]
    [InlineData("nail", "속눈썹 연장 두 명 같이 오면 1만원 할인", "lashes")]
    [InlineData("hair", "뿌리염색 30% 할인", "hair-colour")]
    [InlineData("lodging", "단풍 글램핑 99,000원", "tent")]
    [InlineData("real-estate", "투룸 전세 1억 2천, 부동산 문의", "key")]
    [InlineData("academy", "중등 내신 대비 영어 주 3회", "book")]
    [InlineData("repair", "Phone screen repair $79", "phone-repair")]
    [InlineData("restaurant", "점심 김치찌개 8,000원", "stew")]
    [InlineData("restaurant", "제철 회 한 접시", "sashimi")]
    [InlineData("delivery", "치킨버거 세트 할인", "burger")]
    [InlineData("hair", "커트하시면 아메리카노 드려요", "scissors")]
    [InlineData("hair", "디지털펌 30% 할인", "hair-dryer")]
    [InlineData("clinic", "임플란트 상담", "implant")]
    [InlineData("fitness", "필라테스 체형교정 1:1 수업", "yoga")]
    [InlineData("academy", "피아노 학원 신입생 모집", "music")]
    [InlineData("repair", "아이폰 액정 당일 수리", "phone-repair")]
    [InlineData("online-shop", "제주 감귤 5kg 무료배송", "fruit")]
    [InlineData("market", "사과 한 상자 19,900원", "apples")]
    [InlineData("bakery", "추석 연휴 휴무 안내", "sign")]
    [InlineData("cafe", "주말 알바 구해요, 라떼 잘 만드는 분", "apron")]
    [InlineData("general", "여름 세일 30%", "megaphone")]
    [InlineData("cafe", "Iced latte for $4 this weekend", "iced-coffee")]
    [InlineData("restaurant", "Fresh SUSHI platters", "sushi")]
    [InlineData("pets", "Puppies and cats welcome", "cat")]
    public void Choice_follows_what_the_brief_names(string trade, string text, string expected) =>
        Assert.Equal(expected, MotifCatalog.Choose(trade, text, 7).Key);

    [Theory]
    [InlineData("fitness", "신규 회원 50% 할인, 10회 이용권 기회")]
    [InlineData("bar", "전세계 손님이 찾는 곳, 예약이 필요가 없어요")]
    [InlineData("hair", "학원 앞 2층, 매장 이전 이벤트")]
    [InlineData("laundry", "불편을 드려 사과드립니다")]
    [InlineData("clothes", "Educational discount, sharing is caring")]
    [InlineData("hair", "매직 정상가 12만원에서 8만9천원")]
    [InlineData("restaurant", "따뜻한 한 그릇 드시고 가세요")]
    [InlineData("nail", "많이 사주세요, 도장 열 개에 한 번 무료")]
    [InlineData("flowers", "배 타고 눈 구경 가요")]
    public void False_friends_do_not_mislead(string trade, string text) =>
        Assert.Contains(trade, MotifCatalog.Choose(trade, text, 3).Trades);

    [Fact]
    public void Seed_varies_the_default_and_repeats_it()
    {
        var keys = Enumerable.Range(0, 30).Select(seed => MotifCatalog.Choose("cafe", "오늘도 맛있게", seed).Key).ToList();
        Assert.True(keys.Distinct().Count() >= 3);
        Assert.Equal(keys, Enumerable.Range(0, 30).Select(seed => MotifCatalog.Choose("cafe", "오늘도 맛있게", seed).Key));
        Assert.NotNull(MotifCatalog.Choose("cafe", "", long.MinValue));
    }

    [Fact]
    public void Unknown_trade_counts_as_general() => Assert.Contains("general", MotifCatalog.Choose("spaceport", "반가워요", 1).Trades);

    [Theory]
    [InlineData("변함없는 마음으로 모시겠습니다. 고맙습니다")]
    [InlineData("늘 찾아 주셔서 고맙습니다")]
    public void Words_that_name_nothing_drawable_get_a_calm_drawing_and_no_storefront(string text)
    {
        var keys = Enumerable.Range(0, 12).Select(seed => MotifCatalog.Choose("general", text, seed).Key).Distinct().Order();
        Assert.Equal(["arches", "hills", "pebbles"], keys);
    }

    [Fact]
    public void Keys_are_unique_and_words_are_lower_case_and_belong_to_one_drawing()
    {
        Assert.Equal(MotifCatalog.All.Count, MotifCatalog.All.Select(m => m.Key).Distinct().Count());
        var words = MotifCatalog.All.SelectMany(m => m.Words).ToList();
        Assert.All(words, w => Assert.Equal(w.ToLowerInvariant(), w));
        Assert.Empty(words.GroupBy(w => w).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.All(MotifCatalog.All, m => Assert.All(m.Words, w => Assert.Equal(m.Key, MotifCatalog.Choose(m.Trades[0], w, 0).Key)));
    }

    [Theory]
    [InlineData("cake")]
    [InlineData("dog")]
    [InlineData("cat")]
    [InlineData("macarons")]
    public void Food_and_fur_stay_warm_on_a_blue_palette(string key)
    {
        var blue = Colours("#ffffff", "#3182f6", "#1b64da", "#191f28", "#f2f6fb");
        var largest = Draw(key, blue).Where(i => i.Fill is SolidPaint or LinearPaint).OrderByDescending(Area).Take(6).SelectMany(Tints);
        Assert.Contains(largest, c => Oklch.From(c) is { C: > 0.05, H: < 110 or > 330 });
        Assert.DoesNotContain(largest, c => Oklch.From(c) is { C: > 0.08, H: > 200 and < 300 });
    }

    [Theory]
    [InlineData("dog")]
    [InlineData("cat")]
    public void Fur_is_never_red(string key)
    {
        foreach (var colours in new[] { Cream, Night, Colours("#fff1ee", "#c21f1f", "#f2a03d", "#3b0d0d", "#ffffff") })
        {
            var fur = Draw(key, colours).Where(i => i.Fill is SolidPaint or LinearPaint).OrderByDescending(Area).Take(4).SelectMany(Tints).Where(c => Oklch.From(c).C > 0.06);
            Assert.All(fur, c => Assert.InRange(Oklch.From(c).H, 48, 100));
        }
    }

    [Fact]
    public void Band_edges_keep_their_place_when_the_form_is_turned()
    {
        var drawing = new Drawing(Cream);
        drawing.Turned(90, 500, 500, () => drawing.Add(PathData.Rect(100, 400, 800, 200), Fill.Split(300, Rgba.Black, Rgba.White)));
        var paint = Assert.IsType<LinearPaint>(drawing.Fitted()[0].Fill);

        // The rectangle now spans 400..600 by 100..900; left became up, so the edge lies at y = 300, a quarter of the way down.
        Assert.Equal(0.25, (paint.Y1 + paint.Y2) / 2, 3);
        Assert.Equal(paint.X1, paint.X2, 6);
    }

    [Theory]
    [InlineData("M0 0A50 50 0 1 1 100 0", 0, -50, 100, 0)]
    [InlineData("m10 10h20v-5l5 5z", 10, 5, 35, 10)]
    [InlineData("M0 0Q50 100 100 0T200 0", 0, -50, 200, 50)]
    [InlineData("M0,0C0-40,100-40,100,0S200,40,200,0", 0, -30, 200, 30)]
    public void Outline_measures_curves_exactly(string path, double left, double top, double right, double bottom)
    {
        var box = Outline.Parse(path).Bounds();
        Assert.Equal(left, box.Left, 1);
        Assert.Equal(top, box.Top, 1);
        Assert.Equal(right, box.Right, 1);
        Assert.Equal(bottom, box.Bottom, 1);
    }

    private static bool Differs(PixelBuffer pixels, int x, int y, Rgba ground)
    {
        var pixel = pixels.At(x, y);
        return Math.Abs(pixel[0] - ground.R) > 2 || Math.Abs(pixel[1] - ground.G) > 2 || Math.Abs(pixel[2] - ground.B) > 2;
    }

    private static double Area(ArtItem item)
    {
        var box = Outline.Parse(item.PathData).Bounds();
        return (box.Right - box.Left) * (box.Bottom - box.Top);
    }

    private static IReadOnlyList<ArtItem> Draw(string key, ArtColours colours) => MotifCatalog.All.Single(m => m.Key == key).Draw(colours);

    private static string Text(IReadOnlyList<ArtItem> items) => SceneJson.Write(new Scene
    {
        Design = "test",
        Palette = "test",
        Width = 10,
        Height = 10,
        Ground = Rgba.White,
        Layers = [new ArtLayer { Name = "art", Box = new(0, 0, 10, 10), ViewWidth = 1000, ViewHeight = 1000, Items = items }],
    });

    private static IEnumerable<Rgba> Tints(ArtItem item) => item.Fill switch
    {
        SolidPaint solid => [solid.Colour],
        LinearPaint linear => linear.Stops.Select(s => s.Colour),
        _ => [],
    };

    private static ArtColours Colours(string ground, string main, string second, string dark, string light) =>
        new(Rgba.Parse(ground), Rgba.Parse(main), Rgba.Parse(second), Rgba.Parse(dark), Rgba.Parse(light));
}
