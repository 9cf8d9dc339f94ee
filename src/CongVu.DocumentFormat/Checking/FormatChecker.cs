using CongVu.DocumentFormat.Word;

namespace CongVu.DocumentFormat.Checking;

/// <summary>Checks the format of an administrative document (.docx) against Decree 30. Kiểm tra thể thức và kỹ thuật trình bày.</summary>
public static class FormatChecker
{
    /// <summary>Checks a document; every departure is a finding.</summary>
    /// <exception cref="DocumentFormatException">The file is damaged, too large, active or no document.</exception>
    public static FormatReport Check(Stream file, CheckOptions? options = null, ReadingLimits? limits = null)
    {
        var boxes = BoxFinder.Find(WordReader.Read(file, limits ?? ReadingLimits.Usual), options ?? CheckOptions.Usual);
        var rules = FormatRuleSet.Decree30;
        return new(rules.Regulation, rules.ValidFrom, [.. rules.Rules.SelectMany(rule => rule.Check(boxes))]);
    }
}
