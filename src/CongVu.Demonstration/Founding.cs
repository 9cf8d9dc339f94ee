using CongVu.Documents;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Signing;

namespace CongVu.Demonstration;

/// <summary>Founds agencies, enters people, opens books and registers certificates, as the operator of the installation.</summary>
internal sealed class Founding(Stage stage, TestAuthority authority, Actor operatorActor)
{
    /// <summary>Opens every signing key of the demonstration.</summary>
    public const string Pin = "24681357";

    private static readonly byte[] Seal = DrawnPicture.Seal();
    private static readonly DateOnly Since = new(2018, 1, 1);

    public Task<Id<Organization>> AgencyAsync(Id<Organization> parent, string name, string abbreviation, string place, string code, CancellationToken cancel) =>
        FoundAsync(OrganizationKind.Agency, parent, name, abbreviation, place, code, cancel);

    public Task<Id<Organization>> UnitAsync(Id<Organization> parent, string name, string abbreviation, string place, CancellationToken cancel) =>
        FoundAsync(OrganizationKind.Unit, parent, name, abbreviation, place, "", cancel);

    public async Task<Actor> PersonAsync(Id<Organization> organization, string name, string login, Role role, string title, SigningCapacity? capacity, CancellationToken cancel)
    {
        var input = new EnterPerson.Input(name, login, DemonstrationProvince.Password, "", organization, role, title, capacity, Since) { MustChangePassword = false };
        var person = await stage.MakeAsync((EnterPerson enter) => enter.RunAsync(operatorActor, input, cancel));
        return await stage.ActorAsync(person, cancel);
    }

    /// <summary>The years in which Quan Sơn's agencies issue and receive: March 2021's, and those of the last weeks.</summary>
    public IReadOnlyList<int> Years { get; } =
        [.. new[] { March.Year, stage.Clock.Today.AddDays(-40).Year, stage.Clock.Today.Year }.Distinct()];

    /// <summary>Opens the books of incoming and outgoing documents.</summary>
    public async Task OpenBooksAsync(Actor clerk, Id<Organization> agency, IEnumerable<int> years, CancellationToken cancel)
    {
        foreach (var year in years)
        {
            await OpenAsync(clerk, new OpenRegister.Input(agency, RegisterKind.Incoming, year, "Sổ văn bản đến", []), cancel);
            await OpenAsync(clerk, new OpenRegister.Input(agency, RegisterKind.Outgoing, year, "Sổ văn bản đi", []), cancel);
        }
    }

    /// <summary>Registers a certificate of the person, or of the agency itself, whose key stays on the server, with the picture it shows.</summary>
    public async Task CertifyAsync(Id<Organization> agency, string agencyName, Actor? person, CancellationToken cancel)
    {
        await stage.MakeAsync((RegisterCertificate register) => register.RunAsync(
            operatorActor,
            new RegisterCertificate.Input(agency, person?.Person, authority.Issue(person?.Name ?? agencyName, agencyName, Pin), Pin),
            cancel));
        var picture = person is null ? new NewFile("con-dau.png", new MemoryStream(Seal)) : new NewFile("chu-ky.png", new MemoryStream(DrawnPicture.Hand(person.Name)));
        await stage.MakeAsync((SetSigningPicture set) => set.RunAsync(operatorActor, new SetSigningPicture.Input(agency, person?.Person, picture), cancel));
    }

    /// <summary>The same with a key on a curve, which takes no time to make.</summary>
    public Task CertifyBrieflyAsync(Id<Organization> agency, string agencyName, Actor? person, CancellationToken cancel) =>
        stage.MakeAsync((RegisterCertificate register) => register.RunAsync(
            operatorActor,
            new RegisterCertificate.Input(agency, person?.Person, authority.IssueOnCurve(person?.Name ?? agencyName, agencyName, Pin), Pin),
            cancel));

    private Task<Id<Register>> OpenAsync(Actor clerk, OpenRegister.Input book, CancellationToken cancel) =>
        stage.MakeAsync((OpenRegister open) => open.RunAsync(clerk, book, cancel));

    private Task<Id<Organization>> FoundAsync(
        OrganizationKind kind, Id<Organization> parent, string name, string abbreviation, string place, string code, CancellationToken cancel) =>
        stage.MakeAsync((FoundOrganization found) => found.RunAsync(
            operatorActor, new FoundOrganization.Input(parent, kind, name, abbreviation, place, code, Since), cancel));
}
