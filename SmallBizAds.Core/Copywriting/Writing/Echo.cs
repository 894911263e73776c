namespace SmallBizAds.Core.Copywriting.Writing;

/// <summary>Tells when two lines of one ad say the same thing ("알립니다", "미리 알려 드려요").</summary>
internal static class Echo
{
    /// <summary>Parts of words that say one thing, a row each.</summary>
    private static readonly string[][] Sayings =
    [
        ["알립니다", "알려", "안내", "말씀드", "소식", "note on"],
        ["확인", "헛걸음", "참고", "planning"],
        ["쉬어", "쉬고", "쉽니다", "쉬는", "쉼", "휴무", "충전", "break", "rested"],
        ["감사", "고마", "고맙", "덕분", "thank"],
        ["들러", "들르", "놀러", "오세요", "오실", "stop by", "come by", "come in"],
        ["다시", "또 만나", "back soon", "see you"],
        ["연락", "문의", "물어"],
        ["마지막", "last"],
        ["옮겼", "옮긴", "이사", "moved"],
        ["후기", "한 줄", "리뷰", "review"],
        ["기다"],
        ["오픈", "열어요", "열었", "시작", "첫인사", "처음 뵙", "open"],
        ["마시", "한 잔", "한잔"],
    ];

    /// <summary>Whether a line repeats what one of the others says.</summary>
    public static bool Sounds(string line, params ReadOnlySpan<string?> others)
    {
        foreach (var saying in Sayings)
        {
            if (!Says(line, saying))
            {
                continue;
            }

            foreach (var other in others)
            {
                if (other is not null && Says(other, saying))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Says(string line, string[] saying) => Array.Exists(saying, s => line.Contains(s, StringComparison.OrdinalIgnoreCase));
}
