using CongVu.Calendar;
using CongVu.Directives.Reading;
using CongVu.Documents.Reading;
using CongVu.Tests.Documents.Reading;

namespace CongVu.Tests.Directives.Reading;

/// <summary>
/// What a person who reads the five source documents would enter, written by hand, against what the reader proposes. Praise,
/// blame, reasons and the sentence that closes a letter are no directives.
/// </summary>
public sealed class SeedDirectiveTests
{
    private const string HaTinhHeads = "Giám đốc các sở + Thủ trưởng các ban, ngành đoàn thể cấp tỉnh + Chủ tịch UBND các huyện, thành phố, thị xã";
    private const string KonTumHeads = "Thủ trưởng các sở, ban ngành, đơn vị thuộc Ủy ban nhân dân tỉnh + Chủ tịch Ủy ban nhân dân các huyện, thành phố";
    private const string KonTumDistricts = "Chủ tịch Ủy ban nhân dân các huyện, thành phố";

    private static readonly KnownUnits Units = new(
    [
        new("ht-vp", "Văn phòng Đoàn ĐBQH, HĐND và UBND tỉnh"),
        new("ts-vhtt", "Phòng Văn hóa và Thông tin", "Phòng VHTT"),
        new("ts-vp", "Văn phòng HĐND và UBND huyện", "Văn phòng HĐND và UBND"),
        new("kt-vp", "Văn phòng UBND tỉnh"),
        new("dl-tttt", "Sở Thông tin và Truyền thông"),
    ]);

    private static readonly Expected[] HaTinh =
    [
        new(HaTinhHeads, "sign electronic documents and every appendix; Excel becomes PDF", "Thực hiện chữ ký số đối với văn bản điện tử"),
        new(HaTinhHeads, "carry out directives in time and well", "Thực hiện nghiêm túc, đúng thời hạn"),
        new(HaTinhHeads, "close nothing that is not done", "Không được kết thúc hồ sơ"),
        new(HaTinhHeads, "review what was assigned, report on the 20th of each month", "Thường xuyên kiểm tra, rà soát", new Due.Every(Cycle.Monthly, 20)),
        new("Văn phòng Đoàn ĐBQH, HĐND và UBND tỉnh", "enter all directives, urge, sum up monthly", "cập nhật đầy đủ, kịp thời", new Due.Every(Cycle.Monthly)),
    ];

    private static readonly Expected[] TrieuSon =
    [
        new("Các đơn vị chưa đăng ký chứng thư số để triển khai tiếp nhận, xử lý văn bản điện tử", "register certificates at once, answer for the delay", "khẩn trương thực hiện"),
        new("Phòng Văn hóa và Thông tin", "guide communes so that all is electronic from September on", "chỉ đạo, hướng dẫn các xã", new Due.FromDay(new(2020, 9, 1))),
        new("Các đơn vị", "work with the two offices on difficulties", "chủ động phối hợp"),
        new("Văn phòng HĐND và UBND huyện", "urge, take no paper, return what breaks the rules", "Theo dõi, kiểm tra, đôn đốc"),
        new("Văn phòng HĐND và UBND huyện", "inspect regularly with the culture and information division", "Chủ trì phối hợp"),
    ];

    private static readonly Expected[] KonTum =
    [
        new(KonTumHeads, "follow up tasks, apply iOffice and signatures", "Thường xuyên theo dõi, rà soát"),
        new(KonTumHeads, "decide what is one's own to decide", "Chủ động quyết định theo thẩm quyền"),
        new(KonTumHeads, "propose solutions in one's field", "Đề xuất Ủy ban nhân dân tỉnh giải quyết"),
        new(KonTumHeads, "see to the rules for dossiers submitted", "Có biện pháp cụ thể"),
        new(KonTumDistricts, "keep good relations with agencies and people", "Phải đảm bảo thực hiện đầy đủ"),
        new(KonTumDistricts, "check how heads below carry out their responsibility", "chịu trách nhiệm trong việc kiểm tra"),
        new("Văn phòng Ủy ban nhân dân tỉnh", "vet dossiers, return them or tell where they went", "thẩm định và trả lại nơi gửi", new Due.Within(new Term(3, TermUnit.WorkingDays), "ngày nhận hồ sơ")),
        new("Văn phòng Ủy ban nhân dân tỉnh", "advise on rules for exchange of dossiers", "Tham mưu Ủy ban nhân dân tỉnh có văn bản"),
        new("Văn phòng Ủy ban nhân dân tỉnh", "urge, and report who is late", "Theo dõi, đôn đốc các cơ quan"),
        new("Văn phòng Ủy ban nhân dân tỉnh", "prepare new working rules once the Government has resolved", "Nghiên cứu, tham mưu", new Due.InWords("ngay sau khi Chính phủ ban hành Nghị quyết về phân cấp về đẩy mạnh phân cấp quản lý nhà nước theo ngành")),
    ];

    private static readonly Expected[] QuanSon =
    [
        new("Trưởng các phòng, ban, đơn vị", "sign personally, then the clerk for the agency, before issuing", "trực tiếp ký số lên văn bản"),
        new("Chủ tịch UBND các xã, thị trấn", "mend the whole electronic process", "khẩn trương chấn chỉnh"),
    ];

    private static readonly Expected[] DakLak =
    [
        new("các cơ quan, đơn vị nêu trên", "explain the causes in a report and how to mend them", "có báo cáo giải trình cụ thể"),
        new("các sở, ban, ngành + UBND các huyện, thị xã, thành phố", "go on exchanging signed documents", "tiếp tục triển khai"),
        new("Sở Thông tin và Truyền thông", "follow, check, urge and guide; report difficulties", "tăng cường theo dõi"),
    ];

    [Fact]
    public void Ha_Tinh_2020() => AssertLines(HaTinh, Seeds.HaTinh);

    [Fact]
    public void Trieu_Son_2020()
    {
        AssertLines(TrieuSon, Seeds.TrieuSon);
        var proposed = DirectiveReader.Read(Seeds.Read(Seeds.TrieuSon), Units);
        Assert.Equal(["ts-vhtt", "ts-vp"], proposed[2].SupportingUnits.SelectMany(unit => unit.Keys));
        Assert.Equal(["ts-vhtt"], proposed[4].SupportingUnits.SelectMany(unit => unit.Keys));
    }

    [Fact]
    public void Kon_Tum_2019() => AssertLines(KonTum, Seeds.KonTum);

    [Fact]
    public void Quan_Son_2021() => AssertLines(QuanSon, Seeds.QuanSon);

    [Fact]
    public void Dak_Lak_2019() => AssertLines(DakLak, Seeds.DakLak);

    [Fact]
    public void Precision_and_recall_over_the_five_documents_are_what_was_measured()
    {
        (string Name, Expected[] Lines)[] all = [(Seeds.HaTinh, HaTinh), (Seeds.TrieuSon, TrieuSon), (Seeds.KonTum, KonTum), (Seeds.QuanSon, QuanSon), (Seeds.DakLak, DakLak)];

        var proposed = all.Sum(document => DirectiveReader.Read(Seeds.Read(document.Name), Units).Count);
        var right = all.Sum(document => DirectiveReader.Read(Seeds.Read(document.Name), Units).Count(line => document.Lines.Any(expected => expected.Fits(line))));

        Assert.Equal((25, 25, 25), (all.Sum(document => document.Lines.Length), proposed, right));
    }

    private static void AssertLines(Expected[] expected, string name)
    {
        var text = Seeds.Read(name);

        var proposed = DirectiveReader.Read(text, Units);

        Assert.Equal(expected.Select(line => (line.Who, line.Due)), proposed.Select(line => (Expected.WhoOf(line), Expected.DueOf(line))));
        Assert.All(expected.Zip(proposed), pair => Assert.Contains(pair.First.Key, pair.Second.Content.Value, StringComparison.Ordinal));
        Assert.All(proposed, line => Assert.Contains(line.Content.Value[..8], line.Content.Span.Of(text), StringComparison.Ordinal));
    }

    /// <param name="Who">The units, in the words of the document.</param>
    /// <param name="Duty">What they are to do, in our words.</param>
    /// <param name="Key">Words that only this duty has.</param>
    /// <param name="Due">By when.</param>
    private sealed record Expected(string Who, string Duty, string Key, Due? Due = null)
    {
        public bool Fits(ProposedDirective line) =>
            WhoOf(line) == Who && line.Content.Value.Contains(Key, StringComparison.Ordinal) && Equals(DueOf(line), Due);

        public static string WhoOf(ProposedDirective line) => string.Join(" + ", line.Units.Select(unit => unit.Name));

        public static Due? DueOf(ProposedDirective line) => line.Dues.Count > 0 ? line.Dues[0].Value : null;
    }
}
