using CongVu.Calendar;
using CongVu.DocumentFormat.Drafting;
using CongVu.DocumentFormat.Text;
using CongVu.Documents;
using CongVu.Organizations;

namespace CongVu.Submissions.Vetting;

/// <summary>Words the letter that goes with a returned dossier: each reason with its rule and what to do (công văn trả lại hồ sơ).</summary>
internal static class ReturnLetter
{
    private const int LongestSubject = 300;

    /// <summary>What it is about, with "V/v".</summary>
    public static string SubjectOf(Submission submission)
    {
        var subject = $"V/v trả lại hồ sơ trình “{submission.Title}”";
        return subject.Length <= LongestSubject ? subject : $"{subject[..LongestSubject]}…”";
    }

    public static AdministrativeDocument Compose(Submission submission, OrganizationDirectory.Entry agency, string submitter, string notation) => new()
    {
        Type = DocumentTypes.Letter,
        IssuingOrganization = AgencyNames.InFull(agency.Name),
        Code = new PrintedCode(null, notation),
        PlaceAndDate = new PlaceAndDate(agency.PlaceName, null, null, null),
        Subject = SubjectOf(submission)["V/v ".Length..],
        Addressees = [AgencyNames.InFull(submitter)],
        Body = [.. Lines(submission, agency, submitter).Select(line => new BodyParagraph(line))],
        Signer = new SignerBlock(["…"], "…"),
        Recipients = ["Như trên"],
        FileCopy = "VT",
    };

    private static IEnumerable<string> Lines(Submission submission, OrganizationDirectory.Entry agency, string submitter)
    {
        var round = submission.LastRound!;
        var name = AgencyNames.InFull(agency.Name);
        yield return $"{name} nhận hồ sơ của {AgencyNames.InFull(submitter)} trình lần {round.Number} ngày {VietnamDate.InDigits(round.ReceivedOn)} về “{submission.Title}”. Qua thẩm định, {name} trả lại hồ sơ vì các lý do sau:";
        foreach (var (index, reason) in round.Reasons.Select(ReturnReason.Find).OfType<ReturnReason>().Index())
        {
            yield return $"{index + 1}. {reason.Words}{(reason.Rule.Length > 0 ? $" ({reason.Rule})" : "")}. {reason.Remedy}";
        }

        if (round.Note.Length > 0)
        {
            yield return $"Nội dung cụ thể: {round.Note}";
        }

        yield return $"Đề nghị {AgencyNames.InFull(submitter)} hoàn thiện, gửi lại trên cùng hồ sơ này để được thẩm định ở lần trình tiếp theo./.";
    }
}
