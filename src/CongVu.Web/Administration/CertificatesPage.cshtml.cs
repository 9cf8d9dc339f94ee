using CongVu.Calendar;
using CongVu.DocumentFormat.Reports;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Signing;
using CongVu.Web.Reports.Exports;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Administration;

/// <summary>Chứng thư số: the register of certificates, who lacks one, and entering one.</summary>
[Access(Role.Administrator, Role.RecordsClerk, Role.ChiefOfOffice, Role.Leader)]
public sealed class CertificatesPage(CertificateQueries queries, PeopleQueries people, OrganizationDirectory directory, OfficeClock clock) : OfficePage, IListPage
{
    private const long MostBytes = 256 * 1024;
    private static readonly TimeSpan Soon = TimeSpan.FromDays(30);
    private OrganizationDirectory.Tree tree = null!;

    [BindProperty]
    public string Holder { get; set; } = "";

    [BindProperty]
    public string Pin { get; set; } = "";

    public IReadOnlyList<CertificateQueries.Line> Lines { get; private set; } = [];

    public IReadOnlyList<CertificateQueries.Missing> Lacking { get; private set; } = [];

    /// <summary>Agencies for which this person may enter certificates.</summary>
    public IReadOnlyList<Id<Organization>> Agencies { get; private set; } = [];

    /// <summary>Agencies and signers to choose from: <c>agency</c> or <c>agency/person</c>.</summary>
    public IReadOnlyList<(string Key, string Words)> Holders { get; private set; } = [];

    public static string PlaceOf(KeyPlace place) => place switch
    {
        KeyPlace.Token => "USB token",
        KeyPlace.ServerFile => "tệp khóa trên máy chủ",
        KeyPlace.Service => "dịch vụ ký",
    };

    public string NameOf(Id<Organization> agency) => tree.NameOf(agency);

    /// <summary>In a word, and in which color.</summary>
    public (string Word, string Look) StateOf(CertificateQueries.Line line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return
            line.RevokedAt is not null ? ("Đã thu hồi", "late") :
            line.NotAfter < clock.Now ? ("Hết hạn", "late") :
            line.NotBefore > clock.Now ? ("Chưa đến ngày", "") :
            line.NotAfter - clock.Now < Soon ? ("Sắp hết hạn", "soon") :
            line.HasMandate ? ("Còn hiệu lực", "done") :
            ("Người giữ thôi chức vụ, hết ủy quyền ký", "late");
    }

    public ListSource Export => new(
        "chung-thu-so", "Sổ chứng thư số", "",
        [
            new("Người giữ", 2), new("Cơ quan", 2.4), new("Chủ thể", 2.4), new("Nơi cấp", 2), new("Số", 2), ReportColumn.Narrow("Từ ngày"), ReportColumn.Narrow("Đến ngày"), new("Khóa", 1.2), new("Trạng thái", 1.8),
        ],
        Lines.Select(line => ReportRow.Of(
            HolderOf(line), NameOf(line.Agency), line.SubjectName, line.IssuerName, line.SerialNumber, VietnamTime.DayOf(line.NotBefore), VietnamTime.DayOf(line.NotAfter), PlaceOf(line.KeyPlace), StateOf(line).Word))
        .Concat(Lacking.Select(holder => ReportRow.Of(holder.Name, NameOf(holder.Agency), holder.Title, "", "", "", "", "", "Chưa có chứng thư còn hiệu lực"))));

    public static string HolderOf(CertificateQueries.Line line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.Person is null ? "Cơ quan" : line.HolderName;
    }

    public async Task OnGetAsync()
    {
        tree = await directory.GetAsync(Cancel);
        Lines = await queries.ListAsync(Actor, Cancel);
        Lacking = await queries.MissingAsync(Actor, Cancel);
        var managed = Actor.Posts.Where(post => post.Role is Role.Administrator).Select(post => post.Agency).ToList();
        Agencies = [.. tree.Entries.Values.Where(entry => entry.Kind is OrganizationKind.Agency && managed.Exists(agency => tree.IsWithin(entry.Id, agency)))
            .OrderBy(entry => entry.Order).Select(entry => entry.Id)];
        var holders = new List<(string, string)>();
        foreach (var agency in Agencies)
        {
            holders.Add(($"{agency}", $"{tree.NameOf(agency)} (chữ ký số của cơ quan)"));
            holders.AddRange((await people.SignersAsync(agency, Cancel)).Select(signer => ($"{agency}/{signer.Person}", $"{signer.PersonName}, {signer.Title}, {tree.NameOf(agency)}")));
        }

        Holders = holders;
    }

    public async Task<IActionResult> OnPostAsync([FromServices] RegisterCertificate register, IFormFile? file)
    {
        var outcome = await ActAsync(() => RegisterAsync(register, file));
        if (!outcome.IsDone)
        {
            await OnGetAsync();
            return Page();
        }

        Say("Đã đăng ký chứng thư.");
        return Redirect("/chung-thu");
    }

    private async Task<Outcome> RegisterAsync(RegisterCertificate register, IFormFile? file)
    {
        if (file is null || file.Length is 0 or > MostBytes || !Id<Organization>.TryParse(Holder.Split('/')[0], out var agency))
        {
            return SigningRefusals.NotP12;
        }

        using var content = new MemoryStream();
        await file.CopyToAsync(content, Cancel);
        var person = Holder.Contains('/', StringComparison.Ordinal) && Id<Person>.TryParse(Holder.Split('/')[1], out var id) ? id : (Id<Person>?)null;
        return await register.RunAsync(Actor, new RegisterCertificate.Input(agency, person, content.ToArray(), Pin), Cancel);
    }
}
