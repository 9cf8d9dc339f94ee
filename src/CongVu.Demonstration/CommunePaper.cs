using CongVu.Documents;
using CongVu.DocumentFormat.Drafting;
using CongVu.DocumentFormat.Text;

namespace CongVu.Demonstration;

/// <summary>An everyday document of a commune or of a district's unit: what its card says, and its PDF.</summary>
internal sealed record CommunePaper(OutgoingCard Card, ReadOnlyMemory<byte> Pdf)
{
    private const string ToDistrict = "UBND huyện Quan Sơn";

    private static readonly (string Type, string Subject, string Body)[] Matters =
    [
        ("Báo cáo", "kết quả thu ngân sách xã tháng {0}", "Trong tháng, các khoản thu trên địa bàn được nộp đầy đủ vào Kho bạc; chi thường xuyên bảo đảm dự toán được giao."),
        ("Công văn", "đăng ký danh sách cán bộ tập huấn sử dụng chữ ký số", "Đơn vị cử hai đồng chí tham gia lớp tập huấn, đề nghị Phòng Văn hóa và Thông tin xếp lịch."),
        ("Giấy mời", "dự họp giao ban công tác tháng {0}", "Trân trọng kính mời các đồng chí trưởng thôn, bản và các đoàn thể về dự họp tại hội trường."),
        ("Thông báo", "lịch tiếp công dân tháng {0}", "Lịch tiếp công dân thường xuyên vào thứ Ba và thứ Năm hằng tuần tại bộ phận một cửa."),
        ("Kế hoạch", "trồng cây và chăm sóc rừng đầu năm 2021", "Mỗi thôn, bản nhận cây giống và trồng trên diện tích đã giao; hoàn thành trước khi hết mùa mưa xuân."),
        ("Tờ trình", "xin hỗ trợ sửa chữa đường nội bản", "Đoạn đường dài 350 mét xuống cấp sau đợt mưa, kính trình Ủy ban nhân dân huyện xem xét hỗ trợ vật liệu."),
        ("Báo cáo", "tình hình tiếp nhận và trả kết quả hồ sơ tại bộ phận một cửa tháng {0}", "Hồ sơ tiếp nhận trong tháng được giải quyết đúng hẹn; không có phản ánh của người dân."),
        ("Công văn", "rà soát hộ nghèo, hộ cận nghèo phát sinh", "Đơn vị đã rà soát theo hướng dẫn và gửi kèm số liệu để tổng hợp."),
        ("Quyết định", "thành lập tổ kiểm tra vệ sinh an toàn thực phẩm", "Tổ kiểm tra gồm năm thành viên, làm việc theo lịch đã thống nhất với Trạm Y tế."),
        ("Báo cáo", "kết quả tiêm phòng gia súc đợt 1 năm 2021", "Đàn trâu, bò trên địa bàn được tiêm phòng đạt chỉ tiêu; vắc-xin còn lại đã trả về kho."),
        ("Công văn", "báo cáo số lượng máy tính và đường truyền phục vụ điều hành điện tử", "Đơn vị hiện có bốn máy tính dùng được, trong đó hai máy đã cũ, đề nghị được thay thế."),
    ];

    /// <summary>The paper with that number of that unit, written on that day.</summary>
    public static CommunePaper Of(Desk desk, int number, DateOnly day)
    {
        var (typeName, subject, body) = Matters[(number + desk.Unit.Issued) % Matters.Length];
        subject = string.Format(System.Globalization.CultureInfo.InvariantCulture, subject, day.Month);
        var type = DocumentTypes.All.First(known => known.Name == typeName);
        var notation = type == DocumentTypes.Letter ? $"{desk.Unit.Abbreviation}-VP" : $"{type.Symbol}-{desk.Unit.Abbreviation}";
        var paper = Compose(desk, type, notation, subject, body, day);
        return new CommunePaper(new OutgoingCard(typeName, notation, type == DocumentTypes.Letter ? $"V/v {subject}" : subject), paper);
    }

    /// <summary>The letter with which the unit puts a dossier before the district.</summary>
    public static CommunePaper Submitting(Desk desk, string matter, DateOnly day)
    {
        var type = DocumentTypes.All.First(known => known.Symbol == "TTr");
        var notation = $"{type.Symbol}-{desk.Unit.Abbreviation}";
        var body = $"Căn cứ tình hình thực tế của địa phương, đơn vị kính trình {ToDistrict} xem xét, quyết định: {char.ToLowerInvariant(matter[0])}{matter[1..]}.";
        return new CommunePaper(new OutgoingCard(type.Name, notation, matter), Compose(desk, type, notation, matter, body, day));
    }

    private static ReadOnlyMemory<byte> Compose(Desk desk, DocumentType type, string notation, string subject, string body, DateOnly day) =>
        DocumentComposer.OfSystem.ComposePdf(new AdministrativeDocument
        {
            Type = type,
            SuperiorOrganization = desk.Unit.Abbreviation == "UBND" ? null : "Ủy ban nhân dân huyện Quan Sơn",
            IssuingOrganization = desk.Unit.Name.Replace("UBND", "Ủy ban nhân dân", StringComparison.Ordinal),
            Code = new PrintedCode(null, notation),
            PlaceAndDate = new PlaceAndDate(desk.Unit.Place, day.Day, day.Month, day.Year),
            Subject = subject,
            Addressees = type == DocumentTypes.Letter ? [ToDistrict] : [],
            Body = [new BodyParagraph(body), new BodyParagraph("Trong quá trình thực hiện nếu có vướng mắc, đề nghị phản ánh về văn phòng để cùng giải quyết.")],
            Signer = desk.Unit.Abbreviation == "UBND"
                ? SignerBlock.OnBehalf("Ủy ban nhân dân", desk.Unit.HeadTitle, desk.Head.Name)
                : SignerBlock.Head(desk.Unit.HeadTitle, desk.Head.Name),
            Recipients = ["Như trên", ToDistrict],
        }).File;
}
