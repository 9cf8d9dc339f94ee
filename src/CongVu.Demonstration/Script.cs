using CongVu.Organizations;

namespace CongVu.Demonstration;

/// <summary>What is played, in which order.</summary>
internal sealed class Script(Stage stage)
{
    public async Task PlayAsync(IProgress<string> progress, CancellationToken cancel)
    {
        progress.Report("Cơ quan, đơn vị, con người");
        using var authority = new TestAuthority("CA minh họa CongVu");
        authority.Publish(Path.Combine(stage.Settings.DataFolder, "trust"));
        var first = await stage.MakeAsync((SetUpOffice setUp) => setUp.RunAsync(
            new SetUpOffice.Input("Hệ thống minh họa", "HTMH", "Hà Nội", "", "Đỗ Văn Hành", "vanhanh", DemonstrationProvince.Password), cancel));
        var operatorActor = await stage.ActorAsync(first, cancel);
        var root = operatorActor.Posts[0].Agency;
        var founding = new Founding(stage, authority, operatorActor);

        var quanSon = new QuanSon(founding);
        var thanhHoa = await founding.AgencyAsync(root, "UBND tỉnh Thanh Hóa", "UBND", "Thanh Hóa", "H56", cancel);
        await quanSon.FoundAsync(thanhHoa, cancel);
        var konTum = new KonTum(founding);
        await konTum.FoundAsync(root, cancel);
        var dakLak = new DakLak(founding);
        await dakLak.FoundAsync(root, cancel);
        await new OtherProvinces(stage, founding).PlayAsync(root, thanhHoa, konTum.Province, dakLak.Province, cancel);

        await new March(stage, new Issuer(stage)).IssueAsync(quanSon.Desks, progress, cancel);
        var (asked, reply) = await new April(stage, quanSon).PlayAsync(cancel);
        var filing = new FilingDays(stage, quanSon);
        await filing.PlayAprilAsync(asked, reply, cancel);
        await new HalfYear(stage, konTum).PlayAsync(progress, cancel);
        progress.Report("Đắk Lắk, thí điểm gửi, nhận văn bản điện tử năm 2019");
        await new Pilot(stage, dakLak).PlayAsync(cancel);
        progress.Report("Việc của những tuần gần đây");
        await new RecentWeeks(stage, quanSon).PlayAsync(cancel);
        progress.Report("Hồ sơ trình");
        await new WaitingDossiers(stage, quanSon).PlayAsync(cancel);
        await new CitizenCounter(stage, quanSon).PlayAsync(cancel);
        await filing.PlayNowAsync(cancel);
        await new HelpDeskDays(stage, quanSon).PlayAsync(cancel);
    }
}
