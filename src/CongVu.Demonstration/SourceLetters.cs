using CongVu.DocumentFormat.Drafting;
using CongVu.DocumentFormat.Text;

namespace CongVu.Demonstration;

/// <summary>
/// The letters of four provinces that the demonstration tells of, in words of our own: numbers, dates, issuers, duties and
/// figures are theirs, names of people are invented. What they leave blank stays blank.
/// </summary>
internal static class SourceLetters
{
    /// <summary>Hà Tĩnh: sign every appendix, close nothing undone, report by the 20th.</summary>
    public static AdministrativeDocument HaTinh { get; } = new()
    {
        Type = DocumentTypes.Letter,
        IssuingOrganization = "Ủy ban nhân dân tỉnh Hà Tĩnh",
        Code = new PrintedCode(3346, "UBND-TH1"),
        PlaceAndDate = new PlaceAndDate("Hà Tĩnh", 28, 5, 2020),
        Subject = "đôn đốc việc ký số và thực hiện ý kiến chỉ đạo",
        Addressees = ["Các sở, ban, ngành cấp tỉnh", "Ủy ban nhân dân các huyện, thành phố, thị xã"],
        Body =
        [
            new BodyItem(ItemLevel.Clause, 1, "Mọi phụ lục, biểu mẫu gửi kèm văn bản trình đều phải ký số; bảng tính Excel chuyển sang PDF rồi ký số. Dự thảo gửi kèm để tệp thường, chưa ký."),
            new BodyItem(ItemLevel.Clause, 2, "Chưa hoàn thành thì không kết thúc nhiệm vụ trên phần mềm dưới bất kỳ hình thức nào; quá hạn vì lý do khách quan thì có văn bản xin gia hạn."),
            new BodyItem(ItemLevel.Clause, 3, "Ngày 20 hằng tháng các đơn vị gửi báo cáo theo mẫu; nội dung quá hạn nêu rõ nguyên nhân, phương án xử lý và dự kiến thời gian hoàn thành."),
        ],
        Signer = SignerBlock.Head("Chủ tịch", "Phan Đình Khoa"),
        Recipients = ["Như trên", "Chủ tịch, các Phó Chủ tịch UBND tỉnh"],
        FileCopy = "VT, TH1",
    };

    /// <summary>Triệu Sơn: from paper to electronic work.</summary>
    public static AdministrativeDocument TrieuSon { get; } = new()
    {
        Type = DocumentTypes.Letter,
        IssuingOrganization = "Ủy ban nhân dân huyện Triệu Sơn",
        Code = new PrintedCode(null, "UBND-VHTT"),
        PlaceAndDate = new PlaceAndDate("Triệu Sơn", null, 8, 2020),
        Subject = "khắc phục hạn chế khi tạo lập, trao đổi, xử lý và ký số văn bản điện tử",
        Addressees = ["Ủy ban nhân dân các xã, thị trấn", "Trưởng các phòng, đơn vị thuộc UBND huyện"],
        Body =
        [
            new BodyParagraph("Từ ngày 01/9/2020, toàn bộ văn bản của cấp xã được tạo lập, trao đổi, xử lý và ký số trên môi trường điện tử."),
            new BodyParagraph("Đơn vị chưa có chứng thư số khẩn trương đăng ký. Văn phòng huyện không nhận văn bản giấy của các đơn vị và trả lại hồ sơ sai quy trình."),
        ],
        Signer = SignerBlock.Deputy("Chủ tịch", "Phó Chủ tịch", "Lê Xuân Trường", "Ủy ban nhân dân"),
        Recipients = ["Như trên"],
        FileCopy = "VT, VHTT",
    };

    /// <summary>Kon Tum: responsibility of heads for the tasks given.</summary>
    public static AdministrativeDocument KonTum { get; } = new()
    {
        Type = DocumentTypes.All.First(type => type.Name == "Chỉ thị"),
        IssuingOrganization = "Ủy ban nhân dân tỉnh Kon Tum",
        Code = new PrintedCode(null, "CT-UBND"),
        PlaceAndDate = new PlaceAndDate("Kon Tum", null, null, 2019),
        Subject = "tăng cường trách nhiệm của người đứng đầu trong thực hiện nhiệm vụ được giao",
        Body =
        [
            new BodyParagraph("Sáu tháng đầu năm 2019 đã giao 2.139 nhiệm vụ: 883 hoàn thành đúng hạn, 281 hoàn thành quá hạn, 912 còn trong hạn, 63 quá hạn chưa xong."),
            new BodyItem(ItemLevel.Clause, 1, "Thủ trưởng đơn vị tự mình theo dõi, đôn đốc các nhiệm vụ được giao; hồ sơ trình đúng thẩm quyền, đủ thành phần."),
            new BodyItem(ItemLevel.Clause, 2, "Văn phòng thẩm định hồ sơ trong 03 ngày làm việc kể từ ngày nhận, trả lại kèm lý do hoặc thông báo nơi giải quyết."),
        ],
        Signer = SignerBlock.Head("Chủ tịch", "Y Thanh Nghĩa"),
        Recipients = ["Các sở, ban, ngành"],
        FileCopy = "VT, KTTH3",
    };

    /// <summary>Đắk Lắk: who carried the pilot of electronic exchange out, who did not, who did not report.</summary>
    public static AdministrativeDocument DakLak { get; } = new()
    {
        Type = DocumentTypes.Letter,
        IssuingOrganization = "Ủy ban nhân dân tỉnh Đắk Lắk",
        Code = new PrintedCode(5636, "UBND-KSTTHC"),
        PlaceAndDate = new PlaceAndDate("Đắk Lắk", 15, 7, 2019),
        Subject = "kết quả thí điểm gửi, nhận văn bản điện tử có ký số",
        Addressees = ["Các sở, ban, ngành", "Ủy ban nhân dân các huyện, thị xã, thành phố"],
        Body =
        [
            new BodyParagraph("Đợt thí điểm từ ngày 02/5/2019 đến ngày 15/6/2019 có đơn vị làm tốt, có hai huyện chưa triển khai và mười đơn vị không gửi báo cáo."),
            new BodyParagraph("Các đơn vị được nêu tên có văn bản giải trình nguyên nhân chủ quan, khách quan và hướng khắc phục."),
        ],
        Signer = SignerBlock.Deputy("Chủ tịch", "Phó Chủ tịch", "Nguyễn Quốc Thụy", "Ủy ban nhân dân"),
        Recipients = ["Như trên"],
        FileCopy = "VT, KSTTHC",
    };
}
