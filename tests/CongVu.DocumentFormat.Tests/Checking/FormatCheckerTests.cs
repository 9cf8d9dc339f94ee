
namespace CongVu.DocumentFormat.Tests.Checking;

public sealed class FormatCheckerTests
{
    public static TheoryData<int, string> Cases => [.. RuleCases.All.Select((one, i) => (i, $"{one.Rule} {one.Name}"))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_document_that_breaks_one_requirement_has_findings_of_that_one_alone(int index, string name)
    {
        var one = RuleCases.All[index];
        var word = new WordEdit(one.Document);
        one.Breaks(word);

        var findings = word.Check().Findings;

        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Equal(one.Rule, finding.RuleId));
        Assert.All(findings, finding => Assert.True(finding.What.Length > 10 && finding.Remedy.Length > 10 && finding.Clause.Contains("30/2020/NĐ-CP", StringComparison.Ordinal), name));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_document_that_just_keeps_the_requirement_has_no_findings(int index, string name)
    {
        var one = RuleCases.All[index];
        var word = new WordEdit(one.Document);
        one.Keeps(word);

        Assert.True(word.Check().Findings.Count == 0, name + ": " + string.Join('\n', word.Check().Findings));
    }

    [Fact]
    public void Every_requirement_is_broken_by_at_least_one_case() =>
        Assert.Equal(Enumerable.Range(1, 36).Select(i => $"TT-{i:00}"), RuleCases.All.Select(one => one.Rule).Distinct().Order());
}
