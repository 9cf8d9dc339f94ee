using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using CongVu.Outcomes;

namespace CongVu.Submissions.Rules;

/// <summary>Rules as a file that authorities pass on to each other (tệp quy định).</summary>
public static class RuleFile
{
    /// <summary>How this form of the file calls itself.</summary>
    public const string CurrentFormat = "congvu/quy-dinh-ho-so-trinh/1";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>The example of Kon Tum's committee.</summary>
    public static string KonTum { get; } = Shipped("kon-tum");

    /// <summary>The example of Hà Tĩnh's committee.</summary>
    public static string HaTinh { get; } = Shipped("ha-tinh");

    public static string Write(RuleSet rules) => JsonSerializer.Serialize(rules, Json);

    /// <summary>Reads a file that somebody wrote; what is wrong with it is refused with the place.</summary>
    public static Outcome<RuleSet> Read(string text)
    {
        try
        {
            var rules = JsonSerializer.Deserialize<RuleSet>(text, Json);
            return rules is null ? SubmissionRefusals.RuleFileUnreadable("…") : Check(rules);
        }
        catch (JsonException broken)
        {
            return SubmissionRefusals.RuleFileUnreadable($"dòng {broken.LineNumber + 1}, mục {broken.Path}");
        }
    }

    private static Outcome<RuleSet> Check(RuleSet rules)
    {
        var codes = rules.Kinds.Select(kind => kind.Code).Concat(rules.Matters.Select(matter => matter.Code)).ToList();
        var refusals = new Refusals()
            .Unless(rules.Format == CurrentFormat, SubmissionRefusals.RuleFileUnreadable($"format “{rules.Format}”"))
            .Unless(rules.Name.Trim().Length > 0 && rules.LegalSource.Trim().Length > 0, SubmissionRefusals.RulesWithoutSource)
            .Unless(rules.Kinds.Any(kind => kind.Elsewhere.Length == 0), SubmissionRefusals.RulesWithoutKinds)
            .Unless(codes.Count == codes.Distinct().Count(), SubmissionRefusals.RuleCodesRepeated)
            .Unless(rules.ValidTo is null || rules.ValidFrom <= rules.ValidTo, SubmissionRefusals.RuleDatesReversed)
            .Unless(rules.Vetting is { WorkingDays: null or (>= 1 and <= 60), WarningDay: >= 1 }, SubmissionRefusals.VettingDaysImpossible);
        return refusals.Any ? refusals : rules;
    }

    private static string Shipped(string name)
    {
        using var stream = typeof(RuleFile).Assembly.GetManifestResourceStream($"CongVu.Submissions.Rules.{name}.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
