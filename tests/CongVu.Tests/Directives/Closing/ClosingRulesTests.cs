using CongVu.Directives;
using CongVu.Directives.Closing;
using CongVu.Documents;
using FsCheck;
using FsCheck.Fluent;

namespace CongVu.Tests.Directives.Closing;

/// <summary>The closing rules asked with everything that can be put before them.</summary>
public sealed class ClosingRulesTests
{
    private static readonly DateOnly Given = new(2021, 4, 5);
    private static readonly TaskFacts Task = new(Given, "Tham mưu văn bản trả lời");

    private static readonly string[] Subjects =
        ["Kết quả thực hiện", "V/v xin gia hạn thời gian thực hiện", "V/v lấy ý kiến dự thảo", "V/v bổ sung hồ sơ trình", "Báo cáo tiến độ thực hiện"];

    private static readonly Gen<EvidenceFinding> Findings =
        from kind in Gen.Elements(Enum.GetValues<EvidenceKind>())
        from subject in Gen.Elements(Subjects)
        from type in Gen.Elements("Báo cáo", "Công văn", "Giấy mời", "Quyết định")
        from days in Gen.Choose(-2, 2)
        from signatures in Gen.Elements(Enum.GetValues<SignatureStanding>())
        from flags in Gen.Choose(0, 15)
        select new EvidenceFinding(kind, subject)
        {
            TypeName = type, Subject = subject, Date = Given.AddDays(days), Signatures = signatures,
            IsIssued = (flags & 1) != 0, IsOfTheUnit = (flags & 2) != 0, IsPaper = (flags & 4) != 0, IsReceivedByAll = (flags & 8) != 0,
        };

    [Fact]
    public void Nothing_is_accepted_but_a_result_or_what_somebody_answered_for_in_writing()
    {
        var cases =
            from findings in Gen.ListOf(Findings)
            from overrule in Gen.Elements("", " ", "Là kết quả cuối cùng")
            from conclusion in Gen.Elements("", "Đã kiểm tra")
            from state in Gen.Elements(Enum.GetValues<AssignmentState>())
            from isOwn in Gen.Elements(true, false)
            select (Findings: findings.Take(4).ToList(), Overrule: overrule, Conclusion: conclusion, State: state, IsOwn: isOwn);

        Check(cases, 20_000, asked =>
        {
            var judged = asked.Findings.ConvertAll(finding => new JudgedEvidence(finding, ClosingRules.Doubts(finding, Task), asked.Overrule));
            var isAccepted = !ClosingRules.JudgeAcceptance(asked.State, judged, asked.Conclusion, asked.IsOwn).Any;
            var mayBe = asked.State is AssignmentState.Reported && !asked.IsOwn &&
                asked.Findings.Exists(finding => IsResult(finding, asked.Conclusion) || IsAnsweredFor(finding, asked.Overrule));
            return isAccepted == mayBe;
        });
    }

    [Fact]
    public void Nothing_is_reported_done_without_a_result_or_a_request_to_judge()
    {
        var cases =
            from findings in Gen.ListOf(Findings)
            from asksReview in Gen.Elements(true, false)
            from state in Gen.Elements(Enum.GetValues<AssignmentState>())
            select (Findings: findings.Take(4).ToList(), AsksReview: asksReview, State: state);

        Check(cases, 20_000, asked =>
        {
            var isTaken = !ClosingRules.JudgeReport(asked.State, asked.Findings, Task, asked.AsksReview).Any;
            var mayBe = asked.State is AssignmentState.Open &&
                asked.Findings.Exists(finding => IsResult(finding, "said") || (asked.AsksReview && IsAnsweredFor(finding, "said")));
            return isTaken == mayBe;
        });
    }

    [Fact]
    public void Every_doubt_is_told_at_once_with_its_clause()
    {
        var worst = new EvidenceFinding(EvidenceKind.IssuedDocument, "9/GM-UBND")
        {
            TypeName = "Giấy mời", Subject = "Xin gia hạn thời gian thực hiện, lấy ý kiến và bổ sung hồ sơ, báo cáo tiến độ",
            Date = Given.AddDays(-1), IsIssued = true, Signatures = SignatureStanding.Invalid,
        };

        var refusals = ClosingRules.JudgeReport(AssignmentState.Open, [worst], Task, asksReview: true);

        Assert.Equal(
            ["closing.signature-not-valid", "closing.not-of-the-unit", "closing.older-than-the-task", "closing.no-result-type", "closing.extension-request",
                "closing.asking-for-opinions", "closing.supplement", "closing.interim-report"],
            refusals.Select(refusal => refusal.Code));
        Assert.All(refusals, refusal => Assert.Contains("3346/UBND-TH1", refusal.Clause, StringComparison.Ordinal));
    }

    // Said once more in other words than the rules', so that a slip in them is seen.
    private static bool IsResult(EvidenceFinding finding, string conclusion) => finding.Kind is EvidenceKind.Product
        ? conclusion.Length > 0
        : IsRealDocument(finding) && IsTheUnitsWork(finding) && SaysAResult(finding);

    private static bool IsAnsweredFor(EvidenceFinding finding, string overrule) =>
        finding.Kind is not EvidenceKind.Product && overrule.Trim().Length > 0 && IsRealDocument(finding) && !(IsTheUnitsWork(finding) && SaysAResult(finding));

    private static bool IsRealDocument(EvidenceFinding finding) => finding.IsIssued && (finding.IsPaper || finding.Signatures is SignatureStanding.Valid);

    private static bool IsTheUnitsWork(EvidenceFinding finding) =>
        finding.IsOfTheUnit && finding.Date >= Given && (finding.IsReceivedByAll || finding.Kind is not EvidenceKind.DeliveryReceipt);

    private static bool SaysAResult(EvidenceFinding finding) =>
        finding.TypeName == "Quyết định" || (finding.TypeName != "Giấy mời" && finding.Subject == Subjects[0]);

    private static void Check<T>(Gen<T> cases, int count, Func<T, bool> holds) =>
        Prop.ForAll(cases.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(count).WithReplay(20261122, 5));
}
