using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Signing;
using CongVu.Submissions;
using CongVu.Submissions.Checking;
using CongVu.Submissions.Composing;
using CongVu.Submissions.Opinions;
using CongVu.Submissions.Rules;

namespace CongVu.Tests.Submissions;

/// <summary>Both shipped rule sets run over the same dossiers: each finding is caused once and just avoided once.</summary>
public sealed class DossierRulesTests
{
    private const string Head = "head";
    private static readonly IdSource Ids = new(TimeProvider.System);
    private static readonly Id<Organization> Commune = new(Ids.Next());
    private static readonly Id<Organization> District = new(Ids.Next());
    private static readonly RuleSet KonTum = RuleFile.Read(RuleFile.KonTum).Value;
    private static readonly RuleSet HaTinh = RuleFile.Read(RuleFile.HaTinh).Value;

    /// <summary>A change to the sound dossier, and what each province has against it.</summary>
    public static TheoryData<string, string, string> Cases() => new()
    {
        { "as it is", "", "submission.draft-signed" },
        { "plain draft", "submission.draft-unsigned", "" },
        { "no draft", "submission.part-missing", "" },
        { "no letter", "submission.part-missing", "submission.part-missing" },
        { "letter unsigned", "submission.letter-unsigned", "submission.letter-unsigned" },
        { "letter without seal", "submission.letter-unsigned", "submission.letter-unsigned" },
        { "letter broken", "submission.letter-unsigned", "submission.letter-unsigned" },
        { "letter in Word", "submission.wrong-format submission.letter-unsigned", "submission.wrong-format submission.letter-unsigned" },
        { "attachment unsigned", "", "submission.attachment-unsigned" },
        { "attachment signed", "", "" },
        { "attachment in Excel", "", "submission.wrong-format submission.attachment-unsigned" },
        { "no excuses", "submission.part-unexplained submission.part-unexplained submission.part-unexplained", "" },
        { "signed by somebody else", "submission.signer-not-head", "" },
        { "signed by a deputy", "submission.deputy-unauthorized", "" },
        { "signed by an authorized deputy", "", "" },
        { "a member's matter, signed by an authorized deputy", "submission.deputy-not-allowed", "" },
        { "a member's matter, signed by the head", "", "" },
        { "an opinion open", "submission.opinions-open", "" },
        { "an opinion released", "", "" },
        { "an opinion with remarks, nothing done", "submission.opinion-unreceived", "" },
        { "an opinion with remarks, taken in", "", "" },
        { "opinions differ, no stance", "submission.stance-missing", "" },
        { "opinions differ, a stance without a reason", "submission.stance-missing", "" },
        { "opinions differ, a stance with its reason", "", "" },
        { "no matter", "submission.matter-missing", "" },
        { "a matter of its own", "submission.outside-authority", "" },
        { "a matter of another department", "submission.outside-authority", "" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void The_two_rule_sets_differ_where_the_letters_differ(string change, string inKonTum, string inHaTinh)
    {
        Assert.Equal(Codes(inKonTum), Findings(change, KonTum, "ca-biet"));
        Assert.Equal(Codes(inHaTinh), Findings(change, HaTinh, "van-ban-trinh"));
    }

    [Fact]
    public void What_the_law_on_legal_documents_governs_is_sent_there()
    {
        var findings = Check("as it is", KonTum, "quy-pham-phap-luat");

        Assert.Equal(["submission.other-procedure"], findings.Select(finding => finding.Code));
    }

    [Fact]
    public void A_kind_that_the_receiver_does_not_know_is_refused()
    {
        Assert.Equal(["submission.unknown-kind"], Check("as it is", KonTum, "van-ban-trinh").Select(finding => finding.Code));
    }

    [Fact]
    public void A_finding_names_the_clause_of_the_receivers_own_source()
    {
        var unsigned = Assert.Single(Check("attachment unsigned", HaTinh, "van-ban-trinh"));
        var open = Assert.Single(Check("an opinion open", KonTum, "ca-biet"));

        Assert.Equal("Công văn số 3346/UBND-TH1 ngày 28/5/2020 của UBND tỉnh Hà Tĩnh, điểm 1", unsigned.Clause);
        Assert.EndsWith("mục 3.a", open.Clause, StringComparison.Ordinal);
        Assert.Contains("Sở Tài chính", open.What, StringComparison.Ordinal);
    }

    [Fact]
    public void All_findings_come_at_once()
    {
        var submission = new Submission(
            new(Ids.Next()), new SubmissionOrigin(Commune, Commune, new(Ids.Next()), "Hơ Thị Say", default), new SubmissionCard(District, "Trống", "ca-biet"));

        var findings = DossierRules.Check(submission, new DossierEvidence(KonTum, []));

        Assert.Equal(6, findings.Count);
    }

    private static string[] Codes(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Findings(string change, RuleSet rules, string kind) => Check(change, rules, kind).Select(finding => finding.Code);

    private static Outcomes.Refusals Check(string change, RuleSet rules, string kind)
    {
        // Where a case is not about the draft, each province gets the draft that it wants.
        var draft = change switch { "as it is" => "sealed", "plain draft" => "plain", "no draft" => "", _ => rules == KonTum ? "sealed" : "plain" };
        var submission = Dossier(change, kind);
        return DossierRules.Check(submission, new DossierEvidence(rules, [.. Papers(submission, change, draft)]));
    }

    private static Submission Dossier(string change, string kind)
    {
        var card = new SubmissionCard(District, "Đầu tư thiết bị ký số", kind)
        {
            MatterCode = change switch { "no matter" => "", "a matter of its own" => "viec-cua-minh", "a matter of another department" => "viec-co-quan-khac", _ => "vuot-tham-quyen" },
            IsMembersMatter = change.StartsWith("a member's matter", StringComparison.Ordinal),
            Stance = change.Contains("a stance", StringComparison.Ordinal) ? "Chọn phương án 1" : "",
            StanceReason = change.EndsWith("with its reason", StringComparison.Ordinal) ? "Ít tốn kém hơn" : "",
        };
        var submission = new Submission(
            new(Ids.Next()), new SubmissionOrigin(Commune, Commune, new(Ids.Next()), "Hơ Thị Say", default), card);
        foreach (var part in new[] { DossierPart.Opinions, DossierPart.Appraisal, DossierPart.Reception })
        {
            submission.Excuse(part, change == "no excuses" ? "" : "Không thuộc diện lấy ý kiến");
        }

        Ask(submission, change);
        return submission;
    }

    private static void Ask(Submission submission, string change)
    {
        if (!change.Contains("opinion", StringComparison.Ordinal))
        {
            return;
        }

        var request = new OpinionRequest(new(Ids.Next()), submission.Id, 0, new AskedAgency(null, "Sở Tài chính"), new DateOnly(2021, 4, 1), new DateOnly(2021, 4, 8));
        submission.Ask(request);
        var answer = new OpinionAnswer(new DateOnly(2021, 4, 6), OpinionStance.AgreesWithRemarks, "Bổ sung nguồn vốn", "12/STC-NS");
        switch (change)
        {
            case "an opinion open":
                break;
            case "an opinion released":
                request.Release("Đã họp thống nhất");
                break;
            default:
                request.Answer(change.StartsWith("opinions differ", StringComparison.Ordinal) ? answer with { Stance = OpinionStance.Differs } : answer);
                break;
        }

        if (!change.EndsWith("nothing done", StringComparison.Ordinal) && request.Stance is not null)
        {
            request.Receive(OpinionReception.TakenIn, "");
        }
    }

    private static IEnumerable<PaperSignatures> Papers(Submission submission, string change, string draft)
    {
        if (change != "no letter")
        {
            yield return Letter(submission, change);
        }

        if (change.StartsWith("attachment", StringComparison.Ordinal))
        {
            var kind = change == "attachment in Excel" ? FileKind.Xlsx : FileKind.Pdf;
            yield return new PaperSignatures(
                Paper(submission, DossierPart.Attachment, kind), change == "attachment signed" ? FileAnswer.Valid : FileAnswer.Unsigned, change == "attachment signed", null);
        }

        if (draft.Length > 0)
        {
            yield return new PaperSignatures(Paper(submission, DossierPart.Drafts, FileKind.Pdf), draft == "sealed" ? FileAnswer.Valid : FileAnswer.Unsigned, draft == "sealed", null);
        }
    }

    private static PaperSignatures Letter(Submission submission, string change)
    {
        var signer = change switch
        {
            "signed by somebody else" => new PaperSigner("Người khác", SignerStanding.Other),
            "signed by a deputy" => new PaperSigner("Cấp phó", SignerStanding.Deputy),
            _ when change.EndsWith("authorized deputy", StringComparison.Ordinal) => new PaperSigner("Cấp phó", SignerStanding.Deputy, "Giấy ủy quyền 01/GUQ ngày 01/4/2021"),
            "letter unsigned" or "letter in Word" => null,
            _ => new PaperSigner(Head, SignerStanding.Head),
        };
        var answer = change switch { "letter unsigned" or "letter in Word" => FileAnswer.Unsigned, "letter broken" => FileAnswer.Invalid, _ => FileAnswer.Valid };
        return new PaperSignatures(
            Paper(submission, DossierPart.Letter, change == "letter in Word" ? FileKind.Docx : FileKind.Pdf), answer,
            change is not ("letter unsigned" or "letter in Word" or "letter without seal"), signer);
    }

    private static DossierPaper Paper(Submission submission, DossierPart part, FileKind kind) => new(
        new(Ids.Next()), submission, part, new PaperFile($"{part}.{kind}", kind, FileHash.Of([1])), Authority.Program, default);
}
