using CongVu.Directives.Closing;

namespace CongVu.Tests.Directives.Closing;

/// <summary>What only moves a task on is told from what is a result; each rule is met and just missed.</summary>
public sealed class ResultTextTests
{
    [Theory]
    [InlineData("Công văn", "V/v xin gia hạn thời gian thực hiện nhiệm vụ UBND tỉnh giao", EvidenceDoubt.ExtensionRequest)]
    [InlineData("Công văn", "Về việc đề nghị gia hạn thời gian hoàn thành Đề án", EvidenceDoubt.ExtensionRequest)]
    [InlineData("Tờ trình", "Xin lùi thời gian trình Đề án sang quý IV", EvidenceDoubt.ExtensionRequest)]
    [InlineData("Công văn", "V/v lấy ý kiến góp ý dự thảo Quyết định", EvidenceDoubt.AskingForOpinions)]
    [InlineData("Công văn", "V/v xin ý kiến các sở, ngành về dự thảo Kế hoạch", EvidenceDoubt.AskingForOpinions)]
    [InlineData("Công văn", "Đề nghị tham gia ý kiến đối với dự thảo Nghị quyết", EvidenceDoubt.AskingForOpinions)]
    [InlineData("Công văn", "V/v bổ sung hồ sơ đề nghị phê duyệt quy hoạch", EvidenceDoubt.Supplement)]
    [InlineData("Công văn", "V/v hoàn thiện, bổ sung hồ sơ dự án", EvidenceDoubt.Supplement)]
    [InlineData("Báo cáo", "Báo cáo tiến độ thực hiện nhiệm vụ được giao", EvidenceDoubt.InterimReport)]
    [InlineData("BÁO CÁO", "BÁO CÁO TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ", EvidenceDoubt.InterimReport)]
    [InlineData("Giấy mời", "Họp nghe báo cáo kết quả", EvidenceDoubt.NoResultType)]
    [InlineData("Phiếu chuyển", "Chuyển đơn của công dân", EvidenceDoubt.NoResultType)]
    public void What_only_moves_a_task_on_is_no_result(string type, string subject, EvidenceDoubt expected)
    {
        var doubts = ResultText.Doubt(type, subject, "Tham mưu văn bản trả lời");

        Assert.Contains(expected, doubts);
    }

    [Theory]
    [InlineData("Báo cáo", "Kết quả thực hiện nhiệm vụ UBND tỉnh giao")]
    [InlineData("Quyết định", "Về việc gia hạn thời gian thực hiện dự án khu tái định cư")]
    [InlineData("Công văn", "V/v gia hạn giấy phép khai thác khoáng sản")]
    [InlineData("Báo cáo", "Tổng hợp kết quả lấy ý kiến nhân dân về dự thảo Luật")]
    [InlineData("Công văn", "V/v góp ý dự thảo Nghị định")]
    [InlineData("Quyết định", "Về việc bổ sung hồ sơ quy hoạch chung xây dựng thị trấn")]
    [InlineData("Tờ trình", "Đề nghị phê duyệt quy hoạch chi tiết")]
    public void What_looks_like_it_and_is_a_result_is_let_through(string type, string subject)
    {
        var doubts = ResultText.Doubt(type, subject, "Tham mưu văn bản trả lời");

        Assert.Empty(doubts);
    }

    [Fact]
    public void A_progress_report_is_the_result_of_being_told_to_report_progress()
    {
        Assert.Empty(ResultText.Doubt("Báo cáo", "Báo cáo tiến độ giải ngân vốn đầu tư công", "Báo cáo tiến độ giải ngân hằng tháng"));
        Assert.NotEmpty(ResultText.Doubt("Báo cáo", "Báo cáo tiến độ giải ngân vốn đầu tư công", "Đẩy nhanh giải ngân"));
    }

    [Fact]
    public void Old_and_new_tone_marks_and_decomposed_letters_do_not_count()
    {
        var decomposed = "V/v xin gia hạn thời gian thực hiện".Normalize(System.Text.NormalizationForm.FormD);

        Assert.Equal([EvidenceDoubt.ExtensionRequest], ResultText.Doubt("Công văn", decomposed, ""));
    }
}
