using CongVu.DocumentFormat.Drafting;
using CongVu.DocumentFormat.Text;

namespace CongVu.DocumentFormat.Tests.Drafting;

/// <summary>Documents of a province that does not exist, in the forms that real ones have.</summary>
internal static class SampleDocuments
{
    public static AdministrativeDocument Letter { get; } = new()
    {
        Type = DocumentTypes.Letter,
        IssuingOrganization = "Ủy ban nhân dân tỉnh An Sơn",
        Code = new(3346, "UBND-TH1"),
        PlaceAndDate = new("An Sơn", new DateOnly(2020, 5, 28)),
        Subject = "đôn đốc thực hiện chữ ký số và ý kiến chỉ đạo của Ủy ban nhân dân tỉnh",
        Addressees = ["Các sở, ban, ngành cấp tỉnh", "Ủy ban nhân dân các huyện, thành phố, thị xã"],
        Body =
        [
            new BodyParagraph("Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư, thời gian qua phần lớn các cơ quan, đơn vị đã ký số và phát hành văn bản điện tử đúng quy định. Tuy vậy, một số phụ lục, biểu mẫu gửi kèm chưa được ký số; một số đơn vị kết thúc hồ sơ trên phần mềm khi chưa hoàn thành nhiệm vụ được giao."),
            new BodyParagraph("Để khắc phục những tồn tại nêu trên, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:"),
            new BodyItem(ItemLevel.Clause, 1, null,
            [
                new("Ký số toàn bộ văn bản điện tử, kể cả phụ lục và biểu mẫu kèm theo; bảng tính phải chuyển sang tệp PDF trước khi ký "),
                new("(riêng dự thảo gửi lấy ý kiến để ở dạng tệp thường, không ký số)", Emphasis.Italic),
                new("."),
            ]),
            new BodyItem(ItemLevel.Clause, 2, "Về thực hiện ý kiến chỉ đạo", []),
            new BodyItem(ItemLevel.Point, 1, "Thực hiện nghiêm túc, đúng thời hạn, có chất lượng các ý kiến chỉ đạo của Ủy ban nhân dân tỉnh;"),
            new BodyItem(ItemLevel.Point, 2, "Không kết thúc hồ sơ, nhiệm vụ trên phần mềm khi chưa hoàn thành dưới bất kỳ hình thức nào;"),
            new BodyItem(ItemLevel.Point, 3, null,
            [
                new("Định kỳ ngày "), new("20 hàng tháng", Emphasis.Bold), new(" tổng hợp kết quả, nêu rõ nội dung đã hoàn thành, chưa hoàn thành, quá hạn, gửi Văn phòng Ủy ban nhân dân tỉnh."),
            ]),
            new BodyParagraph("Yêu cầu các cơ quan, đơn vị nghiêm túc triển khai thực hiện."),
        ],
        Signer = SignerBlock.Deputy("Chủ tịch", "Phó Chủ tịch", "Lê Thị Minh Nguyệt", collective: "Ủy ban nhân dân"),
        Recipients = ["Như trên", "Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân tỉnh", "Chánh Văn phòng, các Phó Chánh Văn phòng", "Trung tâm Công báo - Tin học"],
        FileCopy = "VT, TH1",
    };

    public static AdministrativeDocument Draft { get; } = Letter with
    {
        Code = new(null, "UBND-VHTT"),
        PlaceAndDate = new("An Sơn", null, 4, 2021),
        Addressees = ["Sở Thông tin và Truyền thông"],
        Urgency = Urgency.Express,
    };

    public static AdministrativeDocument Decision { get; } = new()
    {
        Type = DocumentTypes.OfSymbol("QĐ")!,
        SuperiorOrganization = "Ủy ban nhân dân tỉnh An Sơn",
        IssuingOrganization = "Sở Tài chính",
        Code = new(5, "QĐ-STC"),
        PlaceAndDate = new("An Sơn", new DateOnly(2021, 1, 5)),
        Subject = "Về việc ban hành Quy chế công tác văn thư và danh mục hồ sơ năm 2021",
        Authority = "Giám đốc Sở Tài chính",
        Grounds =
        [
            "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015",
            "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư",
            "Theo đề nghị của Chánh Văn phòng Sở",
        ],
        Body =
        [
            new BodyItem(ItemLevel.Article, 1, "Ban hành kèm theo Quyết định này Quy chế công tác văn thư của Sở Tài chính và Danh mục hồ sơ năm 2021."),
            new BodyItem(ItemLevel.Article, 2, "Quyết định này có hiệu lực kể từ ngày ký."),
            new BodyItem(ItemLevel.Article, 3, "Chánh Văn phòng, trưởng các phòng chuyên môn và công chức thuộc Sở chịu trách nhiệm thi hành Quyết định này."),
        ],
        Signer = SignerBlock.Head("Giám đốc", "Trần Đức Ước"),
        Recipients = ["Như Điều 3", "Ủy ban nhân dân tỉnh (để báo cáo)", "Sở Nội vụ"],
        FileCopy = "VT, VP (05)",
        DraftingMark = "NTH.(25)",
        Contact = "Số 01, đường Lý Thường Kiệt, phường Trung Tâm - Điện thoại: 0239 3855 555 - Thư điện tử: vanthu.stc@anson.example",
        Appendices =
        [
            new("Danh mục hồ sơ năm 2021",
            [
                new BodyTable(
                    [new("Số và ký hiệu", 2, true), new("Tên đề mục và tiêu đề hồ sơ", 5), new("Thời hạn bảo quản", 2, true), new("Người lập", 2.5), new("Ghi chú", 1.5)],
                    [["01.TH", "Kế hoạch, báo cáo công tác năm", "Vĩnh viễn", "Nguyễn Văn An", ""], ["02.TH", "Công văn trao đổi về công tác văn thư", "10 năm", "Phạm Thị Bích", ""]]),
            ]) { IsLandscape = true },
            new("Mẫu phiếu trình giải quyết văn bản",
            [
                new BodyParagraph("Phiếu trình gồm ý kiến của người xử lý, của lãnh đạo phòng và ý kiến chỉ đạo của Giám đốc Sở."),
            ]),
        ],
    };

    public static AdministrativeDocument Minutes { get; } = new()
    {
        Type = DocumentTypes.OfSymbol("BB")!,
        IssuingOrganization = "Sở Tài chính",
        Code = new(2, "BB-STC"),
        Subject = "Họp đánh giá việc ký số văn bản quý I năm 2021",
        Body = [new BodyParagraph("Thời gian bắt đầu: 08 giờ 00 ngày 05 tháng 4 năm 2021, tại phòng họp số 2."), new BodyParagraph("Cuộc họp kết thúc vào 10 giờ 30 cùng ngày.")],
        Signer = SignerBlock.Head("Chủ tọa", "Trần Đức Ước"),
        LeftSigner = SignerBlock.Head("Thư ký", "Phạm Thị Bích"),
        Recipients = ["Các thành viên dự họp"],
    };

    public static AdministrativeDocument Named(string name) => name switch
    {
        "Letter" => Letter,
        "Draft" => Draft,
        "Decision" => Decision,
        _ => Minutes,
    };
}
