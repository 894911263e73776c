using SmallBizAds.Core.Imaging;

namespace SmallBizAds.Tests.Support.PhotoScenes;

/// <summary>A dropper bottle of amber glass on white studio paper, soft light from the left.</summary>
internal static class ProductScene
{
    public static VipsImage Take(Darkroom darkroom)
    {
        var picture = darkroom.Ground("""
            <defs><radialGradient id="b" cx=".47" cy=".45" r=".6"><stop offset="0" stop-color="#fafaf9"/><stop offset=".35" stop-color="#f5f4f2"/><stop offset="1" stop-color="#dedbd7"/></radialGradient></defs><rect x="-900" y="-900" width="2800" height="2800" fill="url(#b)"/>
            """);
        picture = darkroom.Over(picture, """<ellipse cx="590" cy="846" rx="250" ry="30" fill="#8b8480" fill-opacity=".5"/>""", 26, "multiply");
        picture = darkroom.Over(picture, """<ellipse cx="515" cy="846" rx="136" ry="13" fill="#4b3a2e" fill-opacity=".75"/><ellipse cx="600" cy="858" rx="90" ry="14" fill="#c9843f" fill-opacity=".45"/>""", 9, "multiply");
        picture = darkroom.Over(picture, Bottle, 0.5);
        return darkroom.Over(picture, Shine, 4, "screen");
    }

    private const string Bottle = """
        <defs>
          <linearGradient id="g" x1="0" x2="1"><stop offset="0" stop-color="#3c1a07"/><stop offset=".06" stop-color="#7d3d10"/><stop offset=".2" stop-color="#b8661f"/><stop offset=".45" stop-color="#8f4713"/><stop offset=".8" stop-color="#5d290a"/><stop offset=".95" stop-color="#8f4a18"/><stop offset="1" stop-color="#2b1104"/></linearGradient>
          <linearGradient id="v" x2="0" y2="1"><stop offset="0" stop-color="#ffb45a" stop-opacity=".25"/><stop offset=".4" stop-color="#000" stop-opacity="0"/><stop offset=".9" stop-color="#1d0a02" stop-opacity=".35"/><stop offset="1" stop-color="#e09a4a" stop-opacity=".5"/></linearGradient>
          <linearGradient id="k" x1="0" x2="1"><stop offset="0" stop-color="#0d0d0e"/><stop offset=".2" stop-color="#5b5b5f"/><stop offset=".34" stop-color="#26262a"/><stop offset=".85" stop-color="#141416"/><stop offset=".95" stop-color="#3d3d42"/><stop offset="1" stop-color="#0a0a0b"/></linearGradient>
          <linearGradient id="u" x1="0" x2="1"><stop offset="0" stop-color="#1a1a1c"/><stop offset=".25" stop-color="#6f6f74"/><stop offset=".5" stop-color="#2e2e32"/><stop offset="1" stop-color="#0e0e10"/></linearGradient>
          <linearGradient id="l" x1="0" x2="1"><stop offset="0" stop-color="#c9bfae"/><stop offset=".14" stop-color="#f4ede1"/><stop offset=".55" stop-color="#fbf6ec"/><stop offset="1" stop-color="#b5a995"/></linearGradient>
        </defs>
        <path d="M380 470 Q380 402 450 386 L450 356 H550 L550 386 Q620 402 620 470 V820 Q620 848 592 848 H408 Q380 848 380 820Z" fill="url(#g)"/>
        <path d="M380 470 Q380 402 450 386 L450 356 H550 L550 386 Q620 402 620 470 V820 Q620 848 592 848 H408 Q380 848 380 820Z" fill="url(#v)"/>
        <rect x="438" y="278" width="124" height="84" rx="8" fill="url(#k)"/><g stroke="#000" stroke-opacity=".35" stroke-width="2"><path d="M450 282 V358 M462 282 V358 M474 282 V358 M486 282 V358 M498 282 V358 M510 282 V358 M522 282 V358 M534 282 V358 M546 282 V358"/></g>
        <path d="M466 280 Q458 180 478 150 Q500 128 522 150 Q542 180 534 280Z" fill="url(#u)"/>
        <rect x="380" y="520" width="240" height="210" fill="url(#l)"/><g fill="#3e332a"><circle cx="500" cy="578" r="25" fill="none" stroke="#3e332a" stroke-width="3"/><path d="M500 596 Q482 578 500 560 Q518 578 500 596Z"/><rect x="436" y="630" width="128" height="10" rx="2"/><rect x="456" y="654" width="88" height="5" rx="2"/><rect x="470" y="670" width="60" height="4" rx="2"/></g>
        """;

    private const string Shine = """
        <path d="M400 478 Q402 428 446 410 L446 430 Q420 446 418 486 V510 H400Z" fill="#fff" fill-opacity=".85"/><rect x="400" y="738" width="18" height="84" fill="#fff" fill-opacity=".7"/><rect x="596" y="470" width="7" height="360" fill="#ffd9a6" fill-opacity=".4"/><path d="M478 160 Q472 200 476 268" stroke="#fff" stroke-opacity=".5" stroke-width="7" fill="none"/>
        """;
}
