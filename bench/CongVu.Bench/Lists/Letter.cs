using System.Buffers.Binary;
using CongVu.DocumentFormat.Text;

namespace CongVu.Bench.Lists;

/// <summary>A made-up incoming document: the same one for the same number, with words as common and as rare as in an office.</summary>
internal sealed record Letter(int Number, int Of)
{
    private const long FirstMoment = 1_500_000_000_000;
    private const long Step = 200_000;

    private static readonly string[] Syllables =
    [
        "báo", "cáo", "tình", "hình", "thực", "hiện", "triển", "khai", "kế", "hoạch", "phê", "duyệt", "dự", "toán", "kinh", "phí", "công", "tác", "phòng", "chống",
        "dịch", "bệnh", "giao", "nhiệm", "vụ", "quyết", "định", "thông", "tin", "truyền", "đất", "đai", "môi", "trường", "giáo", "dục", "y", "tế", "văn", "hóa",
        "nông", "nghiệp", "thủy", "lợi", "hồ", "chứa", "đầu", "tư", "xây", "dựng", "cải", "cách", "hành", "chính", "tiếp", "dân", "khiếu", "nại", "tố", "giác",
    ];

    /// <summary>Ids of version 7, in the order of the numbers.</summary>
    public Guid Id
    {
        get
        {
            Span<byte> bytes = stackalloc byte[16];
            BinaryPrimitives.WriteUInt64BigEndian(bytes, ((ulong)(FirstMoment + (Number * Step)) << 16) | 0x7000);
            BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], (1UL << 63) | (uint)Number);
            return new Guid(bytes, bigEndian: true);
        }
    }

    public DateTimeOffset At => DateTimeOffset.FromUnixTimeMilliseconds(FirstMoment + (Number * Step));

    public DateOnly Day => DateOnly.FromDateTime(At.UtcDateTime);

    // The newest wait, some of the last fifth are being worked on, the rest is done.
    public string State => (Of - Number) switch
    {
        < 500 => "Arrived",
        < 2_500 => "Registered",
        var age when age < Of / 5 && Number % 10 == 0 => "InProgress",
        _ => Number % 7 == 0 ? "ForInformation" : "Completed",
    };

    public DateOnly? Due => State == "InProgress" ? Day.AddDays(Number % 3 == 0 ? 5 : 10_000) : null;

    /// <summary>Whether the specialist's unit reads it: one in a hundred.</summary>
    public bool IsUnits => Number % 100 < 1 || Number % 1_000 == 10;

    public string Code => $"{Number % 9_000 + 1}/{Issuer}-VP{Number / 9_000}";

    public string Issuer => $"Sở số {Number % 23}";

    /// <summary>Fourteen syllables, the first ones of the list far more often than the last; and one name that few documents have.</summary>
    public string Subject
    {
        get
        {
            var random = new Random(Number);
            var words = Enumerable.Range(0, 14).Select(_ => Syllables[(int)(Syllables.Length * Math.Pow(random.NextDouble(), 2))]);
            return $"V/v {string.Join(' ', words)} tại thôn Bản{Number % 5_000}";
        }
    }

    /// <summary>Words as the search keeps them: folded, pairs, kind, agency and readers.</summary>
    public IEnumerable<string> Folded(Guid agency, Guid unit)
    {
        var words = Cut(Folding.Fold($"{Code} {Subject} {Issuer}"));
        return words.Concat(words.Zip(words.Skip(1), (first, second) => $"{first}\uE000{second}")).Append("kindincoming").Append($"agency{agency:N}").Concat(IsUnits ? [$"reader{unit:N}"] : []);
    }

    public IEnumerable<string> Exact => Cut($"{Code} {Subject} {Issuer}".ToLowerInvariant());

    /// <summary>What somebody types: a code, two common words, three, a rare name.</summary>
    public static string Question(int number, int of) => (number % 4) switch
    {
        0 => new Letter(number * 7919 % of, of).Code,
        1 => "báo cáo",
        2 => "ke hoach dau tu",
        _ => $"Bản{number * 31 % 5_000}",
    };

    private static List<string> Cut(string text) =>
        [.. new string([.. text.Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
