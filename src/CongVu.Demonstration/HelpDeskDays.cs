using CongVu.Calendar;
using CongVu.Help;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Demonstration;

/// <summary>Difficulties of the last days in Quan Sơn: answered ones, one of them published with the help, and one that waits.</summary>
internal sealed class HelpDeskDays(Stage stage, QuanSon district)
{
    private const string Browser = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:115.0) Gecko/20100101 Firefox/115.0";

    public async Task PlayAsync(CancellationToken cancel)
    {
        stage.Clock.SetToNow();
        var today = stage.Clock.Today;
        var clerk = district.Desks[3].Clerk;
        await SettleAsync(WorkCalendar.National.AddWorkingDays(today, -6), cancel);
        await AnswerAsync(WorkCalendar.National.AddWorkingDays(today, -3), clerk, cancel);
        stage.Clock.SetTo(WorkCalendar.National.AddWorkingDays(today, -1), 15);
        await ReportAsync(clerk, "Bấm “Ký và phát hành” thì máy báo không thấy USB token, dù token vẫn sáng đèn.", "/cho-phat-hanh", cancel);
        stage.Clock.SetToNow();
    }

    // Asked, answered, settled, and published for all who will ask the same.
    private async Task SettleAsync(DateOnly day, CancellationToken cancel)
    {
        stage.Clock.SetTo(day, 8);
        var id = await ReportAsync(district.Specialist, "Tải tệp .doc lên dự thảo thì bị từ chối, báo không đúng loại tệp.", "/du-thao", cancel);
        stage.Clock.SetTo(day, 9);
        await stage.DoAsync((TakeRequest take) => take.RunAsync(district.Administrator, new TakeRequest.Input(id), cancel));
        stage.Clock.SetTo(day, 10);
        const string Words = "CongVu nhận tệp .docx. Mở tệp .doc bằng Word, chọn Lưu thành, kiểu “Tài liệu Word (*.docx)”, rồi tải tệp mới lên.";
        await stage.DoAsync((AnswerRequest answer) => answer.RunAsync(district.Administrator, new AnswerRequest.Input(id, Words), cancel));
        await stage.MakeAsync((PublishArticle publish) => publish.RunAsync(district.Administrator, new PublishArticle.Input(id, "Tệp .doc không tải lên được thì làm thế nào?", Words), cancel));
        await stage.DoAsync((CloseRequest close) => close.RunAsync(district.Specialist, new CloseRequest.Input(id), cancel));
    }

    private async Task AnswerAsync(DateOnly day, Actor clerk, CancellationToken cancel)
    {
        stage.Clock.SetTo(day, 14);
        var id = await ReportAsync(clerk, "Chứng thư số của đồng chí Chủ tịch xã sắp hết hạn, gia hạn ở đâu?", "/bac-si-ky-so", cancel);
        stage.Clock.SetTo(day, 16);
        await stage.DoAsync((AnswerRequest answer) => answer.RunAsync(district.Administrator, new AnswerRequest.Input(
            id, "Xã gửi văn bản đề nghị về Phòng Văn hóa và Thông tin trước khi hết hạn 30 ngày; huyện tổng hợp đề nghị cấp lại. Chứng thư cũ vẫn ký được đến hết ngày ghi trên trang Bác sĩ ký số."), cancel));
    }

    private Task<Id<HelpRequest>> ReportAsync(Actor actor, string words, string page, CancellationToken cancel) =>
        stage.MakeAsync((ReportDifficulty report) => report.RunAsync(actor, new ReportDifficulty.Input(new Difficulty(words, page, "", Browser, "")), cancel));
}
