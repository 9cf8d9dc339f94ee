using CongVu.Documents.Reading;

namespace CongVu.Tests.Documents.Reading;

/// <summary>What a person reads in the headers and feet of the five source documents.</summary>
public sealed class SeedMetadataTests
{
    [Fact]
    public void Ha_Tinh_s_letter_of_2020()
    {
        var read = MetadataReader.Read(Seeds.Read(Seeds.HaTinh));

        Assert.Null(read.SuperiorOrganization);
        Assert.Equal("ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH", read.IssuingOrganization?.Value);
        Assert.Equal(new ReadCode("3346", null, "UBND-TH1"), read.Code?.Value);
        Assert.Equal("Hà Tĩnh", read.Place?.Value);
        Assert.Equal(new DateOnly(2020, 5, 28), read.IssueDate?.Value.Complete);
        Assert.Equal("Công văn", read.TypeName?.Value);
        Assert.Equal("đơn đốc thực hiện chữ ký số và ý kiến chỉ đạo của UBND tỉnh và lãnh đạo UBND tỉnh", read.Subject?.Value);
        Assert.Equal(["Các sở, ban, ngành cấp tỉnh", "UBND các huyện, thành phố, thị xã"], Values(read.Addressees));
        Assert.Equal(["Như trên", "Chủ tịch, các PCT UBND tỉnh", "Chánh VP, các PVP", "Các CV tham mưu tổng hợp khối UB (để thực hiện và theo dõi, đôn đốc thực hiện)", "Trung tâm TT-CB-TH", "Lưu: VT, TH1"], Values(read.Recipients));
        AssertSigner("Trần Tiến Hưng", "CHỦ TỊCH", [], read);
        Assert.Equal(["Nghị định 30/2020/NĐ-CP 05/03/2020", "Quyết định 55/2017/QĐ-UBND 29/12/2017"], Cited(read));
        Assert.Null(read.Urgency);
        Assert.Null(read.Secrecy);
        Assert.Null(read.DueDate);
    }

    [Fact]
    public void Trieu_Son_s_draft_of_2020()
    {
        var read = MetadataReader.Read(Seeds.Read(Seeds.TrieuSon));

        Assert.Equal("ỦY BAN NHÂN DÂN HUYỆN TRIỆU SON", read.IssuingOrganization?.Value);
        Assert.Equal(new ReadCode(null, null, "UBND-VHTT"), read.Code?.Value);
        Assert.Equal("Triệu Sơn", read.Place?.Value);
        Assert.Equal(new ReadDate(null, 8, 2020), read.IssueDate?.Value);
        Assert.Equal("Công văn", read.TypeName?.Value);
        Assert.Equal("khắc phục hạn chế, yếu kém trong việc tạo lập, trao đổi, xử lý và ký số văn bản, hồ sơ công việc trên môi trường điện tử", read.Subject?.Value);
        Assert.Equal(["UBND các xã, thị trấn", "Trưởng các phòng, đơn vị thuộc UBND huyện"], Values(read.Addressees));
        Assert.Equal(["Như trên", "Lưu: VT, VH TT"], Values(read.Recipients));
        AssertSigner("Lê Quang Trung", "PHÓ CHỦ TỊCH", ["KT."], read);
        Assert.Equal(["Chỉ thị 15/CT-UBND 18/05/2020"], Cited(read));
    }

    [Fact]
    public void Kon_Tum_s_draft_directive_of_2019()
    {
        var read = MetadataReader.Read(Seeds.Read(Seeds.KonTum));

        Assert.Equal("ỦY BAN NHÂN DÂN TỈNH KON TUM", read.IssuingOrganization?.Value);
        Assert.Equal(new ReadCode(null, null, "CT-UBND"), read.Code?.Value);
        Assert.Equal("Kon Tum", read.Place?.Value);
        Assert.Equal(new ReadDate(null, null, null), read.IssueDate?.Value);
        Assert.Equal("Chỉ thị", read.TypeName?.Value);
        Assert.StartsWith("Về việc tăng cường vai trò, trách nhiệm của Thủ trưởng", read.Subject?.Value, StringComparison.Ordinal);
        Assert.EndsWith("triển khai thực hiện các nhiệm vụ được giao", read.Subject?.Value, StringComparison.Ordinal);
        Assert.Empty(read.Addressees);
        Assert.Equal(12, read.Recipients.Count);
        Assert.Equal("Lưu VT, KTTH3", read.Recipients[^1].Value);
        AssertSigner("Nguyễn Văn Hòa", "CHỦ TỊCH", [], read);
        Assert.Equal(
            ["Quyết định 28/2018/QĐ-TTg 12/07/2018", "Thông tư 01/2019/TT-BNV 24/01/2019", "Quyết định 37/2016/QĐ-UBND 28/09/2016", "Hướng dẫn 36-HD/VPTW 03/04/2018", "Thông tư 01/2011/TT-BNV 19/01/2011", "Nghị định 34/2016/NĐ-CP 14/05/2016"],
            Cited(read));
        Assert.Null(read.Secrecy);
    }

    [Fact]
    public void Quan_Son_s_draft_of_2021()
    {
        var read = MetadataReader.Read(Seeds.Read(Seeds.QuanSon));

        Assert.Equal("ỦY BAN NHÂN DÂN HUYỆN QUAN SƠN", read.IssuingOrganization?.Value);
        Assert.Equal(new ReadCode(null, null, "UBND-VHTT"), read.Code?.Value);
        Assert.Equal(new ReadDate(null, 4, 2021), read.IssueDate?.Value);
        Assert.Equal("chấn chỉnh ký số văn bản trên hệ thống quản lý văn bản và hồ sơ công việc tháng 3 năm 2021", read.Subject?.Value);
        Assert.Equal(["Trưởng các phòng, ban, đơn vị", "Chủ tịch UBND các xã, thị trấn"], Values(read.Addressees));
        AssertSigner("Chu Đình Trọng", "PHÓ CHỦ TỊCH", ["KT."], read);
        Assert.Equal(["Công văn 698/STTTT-CNTT", "Chỉ thị 15/CT-UBND 18/05/2020"], Cited(read));
    }

    [Fact]
    public void Dak_Lak_s_letter_of_2019()
    {
        var read = MetadataReader.Read(Seeds.Read(Seeds.DakLak));

        Assert.Equal("ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK", read.IssuingOrganization?.Value);
        Assert.Equal(new ReadCode("5636", null, "UBND-KSTTHC"), read.Code?.Value);
        Assert.Equal("Đăk Lăk", read.Place?.Value);
        Assert.Equal(new DateOnly(2019, 7, 15), read.IssueDate?.Value.Complete);
        Assert.Equal("đánh giá kết quả thực hiện thí điểm gửi, nhận văn bản điện tử có ký số giữa các cơ quan trong hệ thống hành chính nhà nước trên địa bàn tỉnh", read.Subject?.Value);
        Assert.Equal(["Các sở, ban, ngành", "UBND các huyện, thị xã, thành phố"], Values(read.Addressees));
        Assert.Equal(8, read.Recipients.Count);
        AssertSigner("Nguyễn Tuấn Hà", "PHÓ CHỦ TỊCH", ["KT."], read);
        Assert.Equal(
            ["Quyết định 28/2018/QĐ-TTg 12/07/2018", "Công văn 2887/VPCP-KSTT 09/04/2019", "Công văn 3321/UBND-KSTTHC 26/04/2019", "Báo cáo 111/BC-STTTT"],
            Cited(read));
        Assert.Null(read.DueDate);
    }

    [Theory]
    [InlineData(Seeds.HaTinh)]
    [InlineData(Seeds.TrieuSon)]
    [InlineData(Seeds.KonTum)]
    [InlineData(Seeds.QuanSon)]
    [InlineData(Seeds.DakLak)]
    public void Every_proposal_points_at_the_words_it_was_read_from(string name)
    {
        var text = Seeds.Read(name);

        var read = MetadataReader.Read(text);

        Assert.Contains(read.Code!.Value.Notation[..4], read.Code.Span.Of(text), StringComparison.Ordinal);
        Assert.Contains(read.Signer!.Value.Name!, read.Signer.Span.Of(text), StringComparison.Ordinal);
        Assert.Equal(read.Place!.Value, read.Place.Span.Of(text));
        Assert.All(read.Recipients, found => Assert.Contains(found.Value[..3], found.Span.Of(text), StringComparison.Ordinal));
        Assert.All(read.CitedDocuments, found => Assert.Contains(found.Value.Code.Number!, found.Span.Of(text), StringComparison.Ordinal));
    }

    private static IEnumerable<string> Values(IEnumerable<Found<string>> found) => found.Select(item => item.Value);

    private static IEnumerable<string> Cited(DocumentMetadata read) =>
        read.CitedDocuments.Select(found => $"{found.Value.TypeName} {found.Value.Code.Text} {found.Value.Date?.ToString("dd/MM/yyyy", null)}".Trim());

    private static void AssertSigner(string name, string position, string[] capacities, DocumentMetadata read)
    {
        Assert.Equal((name, position), (read.Signer?.Value.Name, read.Signer?.Value.Position));
        Assert.Equal(capacities, read.Signer?.Value.Capacities);
    }
}
