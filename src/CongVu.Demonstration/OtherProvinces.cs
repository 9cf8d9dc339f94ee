using CongVu.DocumentFormat.Drafting;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Demonstration;

/// <summary>One agency in each of the other places receives its letter and registers it, as the program reads it; what two of them ask becomes tasks.</summary>
internal sealed class OtherProvinces(Stage stage, Founding founding)
{
    private readonly Mailroom mailroom = new(stage);
    private int people = 200;

    public async Task PlayAsync(Id<Organization> root, Id<Organization> thanhHoa, Id<Organization> konTum, Id<Organization> dakLak, CancellationToken cancel)
    {
        var haTinh = await founding.AgencyAsync(root, "UBND tỉnh Hà Tĩnh", "UBND", "Hà Tĩnh", "H27", cancel);
        var trieuSon = await founding.AgencyAsync(thanhHoa, "UBND huyện Triệu Sơn", "UBND", "Triệu Sơn", "H56.26", cancel);
        var duties = new LetterDuties(stage, founding);
        var department = await ReceiveAsync(haTinh, "Sở Thông tin và Truyền thông Hà Tĩnh", "hatinh.vanthu", "H27.1", SourceLetters.HaTinh, new DateOnly(2020, 5, 29), cancel);
        await duties.HaTinhAsync(haTinh, department, cancel);
        var commune = await ReceiveAsync(trieuSon, "UBND xã Dân Lực", "danluc.vanthu", "H56.26.1", SourceLetters.TrieuSon, new DateOnly(2020, 8, 20), cancel);
        await duties.TrieuSonAsync(trieuSon, commune, cancel);
        await ReceiveAsync(konTum, "Sở Ngoại vụ", "kontum.vanthu", "H34.28", SourceLetters.KonTum, new DateOnly(2019, 7, 22), cancel);
        await ReceiveAsync(dakLak, "Sở Công Thương Đắk Lắk", "daklak.vanthu", "H15.30", SourceLetters.DakLak, new DateOnly(2019, 7, 16), cancel);
    }

    private async Task<Id<Organization>> ReceiveAsync(
        Id<Organization> province, string receiver, string login, string code, AdministrativeDocument letter, DateOnly day, CancellationToken cancel)
    {
        var agency = await founding.AgencyAsync(province, receiver, "VP", receiver, code, cancel);
        var clerk = await founding.PersonAsync(agency, Names.Of(people++), login, Role.RecordsClerk, "Văn thư", null, cancel);
        await founding.OpenBooksAsync(clerk, agency, [day.Year, .. founding.Years], cancel);
        stage.Clock.SetTo(day, 9);
        await mailroom.RegisterAsync(clerk, letter, cancel);
        return agency;
    }
}
