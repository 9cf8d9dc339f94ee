using CongVu.Calendar;
using CongVu.Help;
using CongVu.Ledger;
using CongVu.Outcomes;
using CongVu.Signing;
using CongVu.Signing.Agents;
using CongVu.Signing.Health;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Signing;

/// <summary>Bác sĩ ký số: what stands between this person and a signature, each with a sentence and what to do; and the pairing of machines.</summary>
[Access]
public sealed class DoctorPage(SigningHealth health, AgentQueries agents, AgentPlace place, OfficeClock clock) : OfficePage
{
    private const int GroupOfDigits = 4;

    public IReadOnlyList<HealthFinding> Findings { get; private set; } = [];

    public IReadOnlyList<AgentQueries.Line> Machines { get; private set; } = [];

    /// <summary>Certificates on tokens, by their digests: the script looks for one of these.</summary>
    public string Thumbprints { get; private set; } = "";

    /// <summary>Just given; shown once.</summary>
    public string? Code { get; private set; }

    public string AgentAddress => place.Address;

    public long Now => clock.Now.ToUnixTimeMilliseconds();

    public static IHtmlContent ChipOf(HealthGrade grade) => grade switch
    {
        HealthGrade.Good => Words.Chip("Tốt", "done"),
        HealthGrade.Warning => Words.Chip("Lưu ý", "soon"),
        HealthGrade.Bad => Words.Chip("Chưa ký được", "late"),
    };

    public async Task OnGetAsync()
    {
        Findings = await health.ExamineAsync(Actor, Cancel);
        Machines = await agents.ListAsync(Actor, Cancel);
        Thumbprints = string.Join(' ', (await health.CertificatesAsync(Actor, Cancel)).Where(own => own.KeyPlace is KeyPlace.Token).Select(own => own.Thumbprint));
    }

    /// <summary>A code is shown on this very page: it is nowhere to be found again.</summary>
    public async Task<IActionResult> OnPostOfferAsync([FromServices] OfferPairing offer)
    {
        var code = await offer.RunAsync(Actor, Cancel);
        Show(code);
        Code = code.IsDone ? code.Value.Insert(GroupOfDigits, " ") : null;
        await OnGetAsync();
        return Page();
    }

    /// <summary>One click: the findings of the office and, with scripts, those of this machine.</summary>
    public async Task<IActionResult> OnPostAskAsync([FromServices] ReportDifficulty report, string? machine)
    {
        await OnGetAsync();
        var found = string.Join('\n', [.. Findings.Select(finding => $"{finding.Check}: {finding.What}"), machine ?? ""]);
        var difficulty = new Difficulty("Chưa ký số được; gửi kèm kết quả của Bác sĩ ký số.", "/bac-si-ky-so", "", Request.Headers.UserAgent.ToString(), found);
        var outcome = await ActAsync(() => report.RunAsync(Actor, new ReportDifficulty.Input(difficulty), Cancel));
        if (!outcome.IsDone)
        {
            return Page();
        }

        Say("Đã gửi kết quả cho bộ phận hỗ trợ. Đồng chí ghi thêm điều mình thấy nếu cần.");
        return Redirect($"/ho-tro/{outcome.Value}");
    }

    public async Task<IActionResult> OnPostEndAsync([FromServices] EndPairing end, Id<AgentPairing> machine)
    {
        Outcome outcome = await ActAsync(() => end.RunAsync(Actor, machine, Cancel));
        if (!outcome.IsDone)
        {
            await OnGetAsync();
            return Page();
        }

        Say("Đã bỏ ghép máy.");
        return Redirect("/bac-si-ky-so");
    }
}
