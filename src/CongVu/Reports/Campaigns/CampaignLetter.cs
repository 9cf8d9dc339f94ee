using CongVu.Calendar;
using CongVu.DocumentFormat.Drafting;
using CongVu.DocumentFormat.Text;
using CongVu.Organizations;

namespace CongVu.Reports.Campaigns;

/// <summary>Words the letter that praises, criticizes and asks for explanations, from the frozen result alone (công văn công bố kết quả).</summary>
internal sealed class CampaignLetter(OrganizationDirectory directory)
{
    /// <summary>What the letter is made of.</summary>
    /// <param name="Campaign">Which campaign.</param>
    /// <param name="Table">Its frozen result.</param>
    /// <param name="Notation">Of the letter.</param>
    /// <param name="Signer">Who shall sign.</param>
    /// <param name="ExplainBy">The last day for explanations.</param>
    internal sealed record Content(Campaign Campaign, CampaignTable Table, string Notation, DraftSigner Signer, DateOnly ExplainBy)
    {
        public bool HasFaults => Table.Rows.Any(row => row.Outcome is not UnitOutcome.CarriedOut);
    }

    /// <summary>What it is about, without "V/v".</summary>
    public static string SubjectOf(Campaign campaign) => $"kết quả {char.ToLowerInvariant(campaign.Title[0])}{campaign.Title[1..]}";

    public async Task<AdministrativeDocument> ComposeAsync(Content content, CancellationToken cancel)
    {
        var agency = (await directory.GetAsync(cancel)).Entries[content.Campaign.AgencyId];
        return new AdministrativeDocument
        {
            Type = DocumentTypes.Letter,
            IssuingOrganization = LetterForm.InFull(agency.Name),
            Code = new PrintedCode(null, content.Notation),
            PlaceAndDate = new PlaceAndDate(agency.PlaceName, null, null, null),
            Subject = SubjectOf(content.Campaign),
            Addressees = [.. content.Table.Rows.Select(row => row.Name)],
            Body = [new BodyParagraph(Opening(content, agency)), .. Clauses(content).Select((text, index) => new BodyItem(ItemLevel.Clause, index + 1, text))],
            Signer = LetterForm.SignerOf(content.Signer, agency),
            Recipients = ["Như trên"],
            FileCopy = "VT",
            Appendices = [Appendix(content)],
        };
    }

    private static string Opening(Content content, OrganizationDirectory.Entry agency)
    {
        var (campaign, table) = (content.Campaign, content.Table);
        var basis = campaign.Basis.Length > 0 ? $"Thực hiện {campaign.Basis}, từ" : "Từ";
        return $"{basis} ngày {VietnamDate.InDigits(table.From)} đến ngày {VietnamDate.InDigits(table.LastDay)}, {LetterForm.InFull(agency.Name)} đánh giá {table.Rows.Count} cơ quan, đơn vị về {char.ToLowerInvariant(campaign.Title[0])}{campaign.Title[1..]}. " +
            $"Kết quả đã gửi từng đơn vị để có ý kiến, chốt ngày {VietnamDate.InDigits(VietnamTime.DayOf(table.At))} và nêu tại Phụ lục. {LetterForm.InFull(agency.Name)} có ý kiến như sau:";
    }

    private static IEnumerable<string> Clauses(Content content)
    {
        if (Names(content, UnitOutcome.CarriedOut) is { Length: > 0 } praised)
        {
            yield return $"Biểu dương thủ trưởng các cơ quan, đơn vị đã thực hiện nghiêm túc: {praised}.";
        }

        if (Names(content, UnitOutcome.NotCarriedOut) is { Length: > 0 } idle)
        {
            yield return $"Phê bình thủ trưởng các cơ quan, đơn vị chưa thực hiện: {idle}.";
        }

        if (Names(content, UnitOutcome.NotReported) is { Length: > 0 } silent)
        {
            yield return $"Phê bình thủ trưởng các cơ quan, đơn vị không gửi báo cáo kết quả: {silent}.";
        }

        if (content.HasFaults)
        {
            yield return $"Các cơ quan, đơn vị bị phê bình có báo cáo giải trình, nêu rõ nguyên nhân chủ quan hoặc khách quan, hướng khắc phục và thời hạn hoàn thành, gửi trước ngày {VietnamDate.InDigits(content.ExplainBy.AddDays(1))}; đồng thời chấn chỉnh các đơn vị trực thuộc chậm thực hiện.";
        }

        yield return "Các cơ quan, đơn vị tiếp tục thực hiện thường xuyên, không để gián đoạn sau đợt đánh giá.";
    }

    private static string Names(Content content, UnitOutcome outcome) => string.Join(", ", content.Table.With(outcome).Select(row => row.Name));

    private static Appendix Appendix(Content content) => new("Kết quả từng cơ quan, đơn vị",
    [
        new BodyTable(
            [new BodyColumn("TT", 0.5, true), new BodyColumn("Cơ quan, đơn vị", 2.2), new BodyColumn("Kết quả", 1.3, true), new BodyColumn("Căn cứ", 3.6)],
            [.. content.Table.Rows.Select((row, index) => (IReadOnlyList<string>)[$"{index + 1}", row.Name, row.Outcome.InWords(), Grounds(row)])]),
        new BodyParagraph(CampaignRules.Order),
    ]);

    private static string Grounds(CampaignRow row) => string.Join("; ", row.Results.Select(result => $"{result.Kind.InWords()}: {result.Words}"));
}
