using CongVu.Calendar;
using CongVu.Directives;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Demonstration;

/// <summary>The last weeks before today in Quan Sơn: something waits on every desk, one task is late, one is due soon.</summary>
internal sealed class RecentWeeks(Stage stage, QuanSon district)
{
    private readonly DistrictDesk desk = new(stage, district);
    private readonly Issuer issuer = new(stage);
    private readonly Mailroom mailroom = new(stage);
    private int sent;

    public async Task PlayAsync(CancellationToken cancel)
    {
        stage.Clock.SetToNow();
        var today = stage.Clock.Today;
        await DirectAsync(Before(today, 12), "Tổng hợp nhu cầu tập huấn chữ ký số, tham mưu trả lời.", DeadlineChoice.In(8, TermUnit.WorkingDays), cancel);
        await DirectAsync(Before(today, 6), "Tham mưu văn bản hướng dẫn các xã, thị trấn.", DeadlineChoice.In(7, TermUnit.WorkingDays), cancel);
        await DirectAsync(Before(today, 3), "Kiểm tra, báo cáo Chủ tịch UBND huyện.", DeadlineChoice.In(10, TermUnit.WorkingDays), cancel);
        await LeaveDraftsAsync(Before(today, 1), cancel);
        await ReceiveAsync(Before(today, 1), 4, cancel);
        await mailroom.TakeInAsync(district.Clerk, cancel);
        await mailroom.TakeInAsync(district.Clerk, cancel);
        stage.Clock.SetToNow();
        await SendAsync(5, cancel);
    }

    private static DateOnly Before(DateOnly today, int workingDays) => WorkCalendar.National.AddWorkingDays(today, -workingDays);

    // A letter comes in, is registered, and the chairman gives it to the specialist of the unit.
    private async Task DirectAsync(DateOnly day, string opinion, DeadlineChoice deadline, CancellationToken cancel)
    {
        await ReceiveAsync(day, 1, cancel);
        var document = await mailroom.TakeInAsync(district.Clerk, cancel);
        var detail = await stage.RunAsync((IncomingQueries queries) => queries.FindAsync(district.Chairman, document, cancel));
        var unit = new AssignedUnit(district.Culture, AssignmentRole.Lead, deadline);
        await stage.MakeAsync((DirectIncoming direct) => direct.RunAsync(
            district.Chairman, new DirectIncoming.Input(document, detail!.Version, opinion, [unit]), cancel));
    }

    private Task ReceiveAsync(DateOnly day, int count, CancellationToken cancel)
    {
        stage.Clock.SetTo(day, 8);
        return SendAsync(count, cancel);
    }

    // Communes send to the district; each paper is another one.
    private async Task SendAsync(int count, CancellationToken cancel)
    {
        for (var number = 0; number < count; number++)
        {
            var sender = district.Desks[2 + ((sent * 5) % 12)];
            await issuer.IssueAsync(sender, CommunePaper.Of(sender, sent++, stage.Clock.Today), Issuer.Way.Signed, district.District, cancel);
        }
    }

    private async Task LeaveDraftsAsync(DateOnly day, CancellationToken cancel)
    {
        stage.Clock.SetTo(day, 14);
        await desk.DraftModelAsync(Invitation, cancel);
        var returned = await SubmitAsync("đề nghị rà soát trang thiết bị công nghệ thông tin", forChairman: false, cancel);
        await desk.ReturnAsync(returned, "Bổ sung thời hạn gửi báo cáo và đầu mối liên hệ", cancel);
        await SubmitAsync("đôn đốc gửi báo cáo chuyển đổi số", forChairman: false, cancel);
        await desk.CheckContentAsync(await SubmitAsync("triển khai sổ đăng ký văn bản điện tử", forChairman: false, cancel), cancel);
        await CheckAsync(await SubmitAsync("phân công trực hệ thống văn bản điện tử", forChairman: true, cancel), cancel);
        await CheckAsync(await SubmitAsync("kiểm tra việc gửi, nhận văn bản điện tử tại các xã, thị trấn", forChairman: true, cancel), cancel);
        var signed = await SubmitAsync("cử cán bộ tham gia tổ hỗ trợ kỹ thuật", forChairman: false, cancel);
        await CheckAsync(signed, cancel);
        await desk.SignAsync(signed, byChairman: false, cancel);
    }

    private async Task<Id<OutgoingDocument>> SubmitAsync(string subject, bool forChairman, CancellationToken cancel)
    {
        var id = await desk.DraftAsync(Paper(subject), forChairman, cancel);
        await desk.SubmitAsync(id, cancel);
        return id;
    }

    private async Task CheckAsync(Id<OutgoingDocument> id, CancellationToken cancel)
    {
        await desk.CheckContentAsync(id, cancel);
        await desk.CheckFormAsync(id, cancel);
    }

    // To be approved as a model; a list of names then makes an invitation of each row.
    private DistrictPaper Invitation => Paper("mời đồng chí «Họ và tên» dự hội nghị tập huấn chữ ký số") with
    {
        Body = ["Ủy ban nhân dân huyện trân trọng mời đồng chí «Họ và tên», «Chức vụ», dự hội nghị tập huấn chữ ký số tại hội trường Ủy ban nhân dân huyện."],
    };

    private DistrictPaper Paper(string subject) => new(
        subject,
        [$"Ủy ban nhân dân huyện đề nghị các đơn vị quan tâm thực hiện việc {subject}.", "Văn bản trao đổi gửi về Phòng Văn hóa và Thông tin để tổng hợp, báo cáo Chủ tịch Ủy ban nhân dân huyện."],
        [("UBND xã Na Mèo", AgencyOf("nameo")), ("UBND xã Sơn Hà", AgencyOf("sonha"))],
        stage.Clock.Today);

    private Id<Organization>? AgencyOf(string login) => district.Desks.First(known => known.Unit.Login == login).Agency;
}
