using System.Xml.Linq;
using CongVu.DocumentFormat.Drafting;
using CongVu.DocumentFormat.Tests.Drafting;
using CongVu.DocumentFormat.Text;

namespace CongVu.DocumentFormat.Tests.Checking;

/// <summary>Each requirement broken and just kept.</summary>
internal static class RuleCases
{
    private const string National = "CỘNG HÒA", Motto = "Độc lập", Issuer = "ỦY BAN NHÂN DÂN", Code = "Số: 3346", Date = "An Sơn, ngày", Subject = "V/v", First = "Thực hiện";

    private static readonly XNamespace W = WordEdit.W;
    private static readonly AdministrativeDocument Letter = SampleDocuments.Letter, Decision = SampleDocuments.Decision;

    private static readonly AdministrativeDocument Stamped = SampleDocuments.Draft with { CirculationMark = "Lưu hành nội bộ" };

    private static readonly AdministrativeDocument Plan = Letter with
    {
        Type = DocumentTypes.OfSymbol("KH")!,
        Code = new(7, "KH-UBND"),
        Subject = "Ứng dụng công nghệ thông tin năm 2021",
        Addressees = [],
        Recipients = ["Các sở, ban, ngành"],
        Body =
        [
            new BodyItem(ItemLevel.Part, 1, "Những quy định chung", []),
            new BodyItem(ItemLevel.Section, 1, "Mục tiêu", []),
            new BodyItem(ItemLevel.Heading, 1, "Những kết quả đạt được", []),
            new BodyItem(ItemLevel.Clause, 1, "Các cơ quan hoàn thành việc cấp chứng thư số."),
            new BodyItem(ItemLevel.Point, 1, "Cấp tỉnh;"),
            new BodyItem(ItemLevel.Point, 2, "Cấp huyện;"),
            new BodyItem(ItemLevel.Point, 3, "Cấp xã;"),
            new BodyItem(ItemLevel.Point, 4, "Đơn vị sự nghiệp;"),
            new BodyItem(ItemLevel.Point, 5, "Doanh nghiệp nhà nước."),
        ],
    };

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        new("TT-01", "giấy Letter", Letter, word => Page(word, "w", 12240, "h", 15840), word => Page(word, "w", 11920, "h", 16830)),
        new("TT-02", "trang ngang không có bảng", Letter, word => Turn(word), word => Turn(word, withTable: true)),
        new("TT-03", "lề trái 29 mm", Letter, word => Margin(word, "left", 1644), word => Margin(word, "left", 1984)),
        new("TT-03", "lề phải 21 mm", Letter, word => Margin(word, "right", 1191), word => Margin(word, "right", 1134)),
        new("TT-03", "lề dưới 26 mm", Letter, word => Margin(word, "bottom", 1474), word => Margin(word, "bottom", 1417)),
        new("TT-03", "phần đệm gáy", Letter, word => Margin(word, "gutter", 200), word => Margin(word, "gutter", 0)),
        new("TT-04", "Arial", Letter, word => word.Font(First, "Arial"), word => word.Font(First, "times new roman")),
        new("TT-04", ".VnTime", Letter, word => word.Font(First, ".VnTime"), word => word.Font(First, "Times New Roman")),
        new("TT-04", "chữ xanh", Letter, word => word.Color(First, "0000FF"), word => word.Color(First, "auto")),
        new("TT-04", "Unicode tổ hợp", Letter, word => word.Type("Yêu cầu", "Yêu cầu các cơ quan thực hiện./.".Normalize(System.Text.NormalizationForm.FormD)), word => word.Type("Yêu cầu", "Yêu cầu các cơ quan thực hiện./.")),
        new("TT-05", "số trang cỡ 11", Letter, word => word.Size("1", 11), word => word.Size("1", 13)),
        new("TT-05", "số trang bên phải", Letter, word => word.Align("1", "right"), word => word.Align("1", "center")),
        new("TT-05", "số trang ở trang đầu", Letter, word => word.Sections.Elements(W + "titlePg").Remove(), word => word.Sections.Elements(W + "titlePg").Single().SetAttributeValue(W + "val", "true")),
        new("TT-05", "bắt đầu từ trang 2", Letter, word => Numbering(word, 2), word => Numbering(word, null)),
        new("TT-05", "văn bản dài không có số trang", Letter, word => Long(word, 12), word => Long(word, 0)),
        new("TT-06", "cỡ chữ 14", Letter, word => word.Size(National, 14), word => word.Size(National, 12)),
        new("TT-06", "không đậm", Letter, word => word.Face(National, "b", false), word => word.Face(National, "b", true)),
        new("TT-06", "chữ thường", Letter, word => word.Type(National, "Cộng hòa xã hội chủ nghĩa Việt Nam"), word => word.Type(National, "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM")),
        new("TT-07", "gạch dài", Letter, word => word.Type(Motto, "Độc lập – Tự do – Hạnh phúc"), word => word.Type(Motto, "Độc lập - Tự do - Hạnh phúc")),
        new("TT-07", "thiếu cách chữ", Letter, word => word.Type(Motto, "Độc lập-Tự do-Hạnh phúc"), word => word.Size(Motto, 14)),
        new("TT-07", "không canh giữa", Letter, word => word.Align(Motto, "left"), word => word.Align(Motto, "center")),
        new("TT-07", "cách dòng 1,5", Letter, word => word.Space(Motto, "line", 360), word => word.Space(Motto, "line", 240)),
        new("TT-08", "thiếu đường kẻ", Letter, word => word.RemoveRuleAfter(Motto), word => { }),
        new("TT-08", "đường kẻ quá ngắn", Letter, word => Shorten(word, Motto, 1600), word => Shorten(word, Motto, 60)),
        new("TT-09", "cơ quan chủ quản chữ nghiêng", Decision, word => word.Face(Issuer, "i", true), word => word.Size(Issuer, 12)),
        new("TT-10", "cỡ chữ 14", Letter, word => word.Size(Issuer, 14), word => word.Size(Issuer, 12)),
        new("TT-10", "không đậm", Decision, word => word.Face("SỞ TÀI CHÍNH", "b", false), word => word.Face("SỞ TÀI CHÍNH", "b", true)),
        new("TT-10", "cách dòng 1,5", Decision, word => word.Space(Issuer, "line", 360), word => word.Space(Issuer, "line", 240)),
        new("TT-11", "thiếu đường kẻ", Letter, word => word.RemoveRuleAfter(Issuer), word => { }),
        new("TT-11", "đường kẻ bằng dòng chữ", Letter, word => Shorten(word, Issuer, -700), word => Shorten(word, Issuer, 60)),
        new("TT-12", "cỡ chữ 14", Letter, word => word.Size(Code, 14), word => word.Size(Code, 13)),
        new("TT-12", "thiếu dấu hai chấm", Letter, word => word.Type(Code, "Số 3346/UBND-TH1"), word => word.Type(Code, "Số:      /UBND-TH1")),
        new("TT-12", "cách chữ quanh gạch nối", Letter, word => word.Type(Code, "Số: 3346/UBND - TH1"), word => word.Type(Code, "Số: 09/UBND-TH1")),
        new("TT-12", "thiếu số 0", Letter, word => word.Type(Code, "Số: 9/UBND-TH1"), word => word.Type(Code, "Số: 10/UBND-TH1")),
        new("TT-13", "chữ đứng", Letter, word => word.Face(Date, "i", false), word => word.Size(Date, 13)),
        new("TT-13", "thiếu dấu phẩy", Letter, word => word.Type(Date, "An Sơn ngày 28 tháng 5 năm 2020"), word => word.Type(Date, "An Sơn, ngày    tháng 5 năm 2020")),
        new("TT-13", "ngày thiếu số 0", Letter, word => word.Type(Date, "An Sơn, ngày 8 tháng 5 năm 2020"), word => word.Type(Date, "An Sơn, ngày 08 tháng 5 năm 2020")),
        new("TT-13", "tháng thừa số 0", Letter, word => word.Type(Date, "An Sơn, ngày 28 tháng 05 năm 2020"), word => word.Type(Date, "An Sơn, ngày 28 tháng 02 năm 2020")),
        new("TT-14", "tên loại chữ thường", Decision, word => word.Type("QUYẾT ĐỊNH", "Quyết định"), word => word.Size("QUYẾT ĐỊNH", 13)),
        new("TT-14", "trích yếu không đậm", Decision, word => word.Face("Về việc", "b", false), word => word.Face("Về việc", "b", true)),
        new("TT-14", "tên loại khác ký hiệu", Decision, word => word.Type("QUYẾT ĐỊNH", "KẾ HOẠCH"), word => { }),
        new("TT-14", "thiếu đường kẻ", Decision, word => word.RemoveRuleAfter("Về việc"), word => { }),
        new("TT-15", "đậm", Letter, word => word.Face(Subject, "b", true), word => word.Size(Subject, 13)),
        new("TT-15", "cách 12 pt", Letter, word => word.Space(Subject, "before", 240), word => word.Space(Subject, "before", 120)),
        new("TT-15", "thiếu trích yếu", Letter, word => word.Remove(Subject), word => { }),
        new("TT-16", "căn cứ chữ đứng", Decision, word => word.Face("Căn cứ Luật", "i", false), word => word.Size("Căn cứ Luật", 13)),
        new("TT-16", "căn cứ cuối dùng chấm phẩy", Decision, word => word.Type("Theo đề nghị", "Theo đề nghị của Chánh Văn phòng Sở;"), word => word.Type("Theo đề nghị", "Theo đề nghị của Chánh Văn phòng.")),
        new("TT-17", "cỡ chữ 12", Letter, word => word.Size(First, 12), word => word.Size(First, 13)),
        new("TT-17", "canh trái", Letter, word => word.Align(First, "left"), word => word.Align(First, "both")),
        new("TT-17", "không lùi đầu dòng", Letter, word => word.Indent(First, "firstLine", 0), word => word.Indent(First, "firstLine", 567)),
        new("TT-17", "cách đoạn 3 pt", Letter, word => word.Space("Để khắc phục", "before", 60), word => word.Space("Để khắc phục", "before", 120)),
        new("TT-17", "cách dòng đôi", Letter, word => word.Space(First, "line", 480), word => word.Space(First, "line", 360)),
        new("TT-18", "phần đánh số Ả Rập", Plan, word => word.Type("Phần I", "Phần 1"), word => word.Type("Phần I", "Phần IV")),
        new("TT-18", "không đậm", Plan, word => word.Face("Phần I", "b", false), word => word.Size("Phần I", 13)),
        new("TT-19", "mục đánh số La Mã", Plan, word => word.Type("Mục 1", "Mục I"), word => word.Type("Mục 1", "Mục 12")),
        new("TT-20", "điều có dấu hai chấm", Decision, word => Replace(word, "Điều 1. ", "Điều 1: "), word => Replace(word, "Điều 1. ", "Điều 12. ")),
        new("TT-20", "điều không đậm", Decision, word => word.Face("Điều 2", "b", false), word => { }),
        new("TT-21", "khoản có dấu gạch chéo", Letter, word => Replace(word, "1. ", "1/ "), word => Replace(word, "1. ", "10. ")),
        new("TT-21", "tiêu đề không đậm", Letter, word => word.Face("2. Về thực hiện", "b", false), word => word.Face("2. Về thực hiện", "b", true)),
        new("TT-22", "điểm có dấu chấm", Plan, word => Replace(word, "a) ", "a. "), word => { }),
        new("TT-22", "điểm d trước đ", Plan, word => Replace(word, "đ) ", "e) "), word => { }),
        new("TT-22", "chữ cái ngoài bảng", Plan, word => Replace(word, "đ) ", "f) "), word => { }),
        new("TT-23", "mục chữ thường", Plan, word => word.Type("I. NHỮNG", "I. Những kết quả đạt được"), word => word.Size("I. NHỮNG", 13)),
        new("TT-24", "viện dẫn thiếu ngày", Letter, word => word.Type(First, "Thực hiện Nghị định số 30/2020/NĐ-CP của Chính phủ về công tác văn thư, yêu cầu các đơn vị triển khai."), word => word.Type(First, "Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020; theo Nghị định số 30/2020/NĐ-CP.")),
        new("TT-25", "chữ thường", Decision, word => Retype(word, "GIÁM ĐỐC", "Giám đốc"), word => { }),
        new("TT-25", "K/T", Letter, word => Replace(word, "KT. CHỦ TỊCH", "K/T CHỦ TỊCH"), word => Replace(word, "KT. CHỦ TỊCH", "TUQ. CHỦ TỊCH")),
        new("TT-26", "học vị", Letter, word => word.Type("Lê Thị Minh Nguyệt", "TS. Lê Thị Minh Nguyệt"), word => word.Type("Lê Thị Minh Nguyệt", "Tsần Thị Bích")),
        new("TT-26", "in hoa", Letter, word => word.Type("Lê Thị Minh Nguyệt", "LÊ THỊ MINH NGUYỆT"), word => word.Size("Lê Thị Minh Nguyệt", 13)),
        new("TT-27", "chữ nghiêng", Letter, word => word.Face("Kính gửi", "i", true), word => word.Size("Kính gửi", 13)),
        new("TT-27", "cuối dòng dùng dấu phẩy", Letter, word => word.Type("- Các sở", "- Các sở, ban, ngành cấp tỉnh,"), word => word.Type("- Các sở", "- Các sở, ban, ngành;")),
        new("TT-27", "gạch đầu dòng lệch", Letter, word => word.Indent("- Các sở", "left", 400), word => { }),
        new("TT-27", "thiếu nơi gửi", Letter, word => { word.Remove("Kính gửi"); word.Remove("- Các sở"); word.Remove("- Ủy ban nhân dân các"); word.Remove("- Như trên"); }, word => { }),
        new("TT-28", "Lưu không có dấu hai chấm", Letter, word => word.Type("- Lưu", "- Lưu VT, TH1."), word => word.Type("- Lưu", "- Lưu: VT, TH1 (02).")),
        new("TT-28", "không có Như trên", Letter, word => word.Remove("- Như trên"), word => { }),
        new("TT-28", "danh sách cỡ 12", Letter, word => word.Size("- Trung tâm", 12), word => word.Size("- Trung tâm", 11)),
        new("TT-28", "Nơi nhận không nghiêng", Letter, word => word.Face("Nơi nhận", "i", false), word => { }),
        new("TT-29", "phụ lục không đánh số", Decision, word => word.Type("Phụ lục II", "Phụ lục 2"), word => word.Type("Phụ lục II", "Phụ lục IV")),
        new("TT-29", "tiêu đề chữ thường", Decision, word => word.Type("MẪU PHIẾU", "Mẫu phiếu trình"), word => word.Size("MẪU PHIẾU", 13)),
        new("TT-29", "trang không đánh riêng", Decision, word => word.Sections.Last().Element(W + "pgNumType")!.Remove(), word => { }),
        new("TT-30", "đã điền số", Decision, word => word.Type("(Kèm theo", "(Kèm theo Quyết định số 05/QĐ-STC ngày     tháng     năm     của Sở Tài chính)"), word => word.Type("(Kèm theo", "(Kèm theo Quyết định số ..../QĐ-STC ngày ... tháng ... năm ... của Sở Tài chính)")),
        new("TT-31", "không đóng khung", Stamped, word => Unframe(word, "HỎA TỐC"), word => { }),
        new("TT-31", "khung rộng 40 mm", Stamped, word => Widen(word, "HỎA TỐC", 2268), word => Widen(word, "HỎA TỐC", 1730)),
        new("TT-32", "không đóng khung", Stamped, word => Unframe(word, "LƯU HÀNH NỘI BỘ"), word => { }),
        new("TT-33", "cỡ chữ 13", Decision, word => word.Size("NTH", 13), word => word.Size("NTH", 11)),
        new("TT-34", "cỡ chữ 10", Decision, word => word.Size("Số 01, đường", 10), word => word.Size("Số 01, đường", 12)),
        new("TT-35", "không có ./.", Letter, word => word.Type("Yêu cầu", "Yêu cầu các cơ quan nghiêm túc thực hiện."), word => word.Type("Yêu cầu", "Yêu cầu các cơ quan nghiêm túc thực hiện ./.")),
        new("TT-36", "dấu MẬT", Letter, word => word.Insert(Subject, "MẬT"), word => word.Type("Yêu cầu", "Yêu cầu giữ bí mật, không để lộ tài liệu mật./.")),
        new("TT-36", "dấu TỐI MẬT ở lề trên", Letter, word => word.Type("1", "TỐI MẬT"), word => { }),
    ];

    private static void Page(WordEdit word, string first, int firstValue, string second, int secondValue)
    {
        var size = word.Sections.Single().Element(W + "pgSz")!;
        size.SetAttributeValue(W + first, firstValue);
        size.SetAttributeValue(W + second, secondValue);
    }

    private static void Turn(WordEdit word, bool withTable = false)
    {
        Page(word, "w", 16838, "h", 11906);
        word.Sections.Single().Element(W + "pgSz")!.SetAttributeValue(W + "orient", "landscape");
        if (withTable)
            word.Line(First).AddAfterSelf(new WordEdit(Decision).Body.Elements(W + "tbl").First(table => table.Descendants(W + "tblHeader").Any()));
    }

    private static void Margin(WordEdit word, string side, int twentieths) =>
        word.Sections.Single().Element(W + "pgMar")!.SetAttributeValue(W + side, twentieths);

    private static void Numbering(WordEdit word, int? start)
    {
        word.Sections.Elements(W + "pgNumType").Remove();
        if (start is not null)
            word.Sections.Single().Add(new XElement(W + "pgNumType", new XAttribute(W + "start", start)));
    }

    private static void Long(WordEdit word, int times)
    {
        word.Sections.Single().Elements(W + "headerReference").Remove();
        for (var i = 0; i < times; i++)
            word.Line(First).AddAfterSelf(new XElement(word.Line(First)));
    }

    private static void Shorten(WordEdit word, string start, int twentieths)
    {
        var rule = word.Line(start).ElementsAfterSelf(W + "p").First(paragraph => paragraph.Descendants(W + "pBdr").Any());
        var indent = rule.Element(W + "pPr")!.Element(W + "ind")!;
        indent.SetAttributeValue(W + "right", (int)indent.Attribute(W + "right")! + twentieths);
    }

    private static void Replace(WordEdit word, string start, string replacement)
    {
        var text = word.Body.Descendants(W + "t").First(text => text.Value.StartsWith(start, StringComparison.Ordinal));
        text.Value = replacement + text.Value[start.Length..];
    }

    // The line whose whole text is this.
    private static void Retype(WordEdit word, string whole, string replacement) =>
        word.Body.Descendants(W + "t").First(text => text.Value == whole).Value = replacement;

    private static void Unframe(WordEdit word, string mark)
    {
        foreach (var side in word.Line(mark).Ancestors(W + "tbl").First().Element(W + "tblPr")!.Element(W + "tblBorders")!.Elements())
            side.SetAttributeValue(W + "val", "nil");
    }

    private static void Widen(WordEdit word, string mark, int twentieths) =>
        word.Line(mark).Ancestors(W + "tc").First().Element(W + "tcPr")!.Element(W + "tcW")!.SetAttributeValue(W + "w", twentieths);
}
