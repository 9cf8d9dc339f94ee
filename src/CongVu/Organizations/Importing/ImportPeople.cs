using CongVu.Calendar;
using CongVu.Database;
using CongVu.DocumentFormat.Text;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Organizations.Importing;

/// <summary>
/// Enters a whole list of people with their accounts and first posts, or says line by line what is wrong with it (nhập nhân sự từ Excel).
/// All lines or none: a list is corrected and tried again, never half in.
/// </summary>
public sealed class ImportPeople
{
    private readonly OfficeContext db;
    private readonly OfficeClock clock;
    private readonly OrganizationDirectory directory;
    private readonly Entering entering;

    internal ImportPeople(OfficeContext db, OfficeClock clock, OrganizationDirectory directory, Entering entering)
    {
        this.db = db;
        this.clock = clock;
        this.directory = directory;
        this.entering = entering;
    }

    /// <param name="Sheet">The list.</param>
    /// <param name="Password">The first password of everybody, to be changed at the first log-in; may be empty while only looking.</param>
    /// <param name="IsDryRun">Only look: enter nothing.</param>
    public sealed record Input(ListSheet<PersonColumn> Sheet, string Password, bool IsDryRun);

    public async Task<Outcome<ImportReport>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        if (!actor.Posts.Any(post => post.Role is Role.Administrator))
        {
            return OrganizationRefusals.NotAdministrator;
        }

        var units = new KnownOrganizations(actor, await directory.GetAsync(cancel), clock.Today);
        var taken = (await db.Set<Account>().Select(row => row.LoginName).ToListAsync(cancel)).ToHashSet();
        var isWithoutPassword = input is { IsDryRun: true, Password: "" };
        var (faults, people) = (new List<ImportFault>(), new List<EnterPerson.Input>());
        foreach (var line in input.Sheet.Lines)
        {
            var person = Read(line, units, input.Password, out var words);
            words.AddRange(Entering.Check(person, !taken.Add(person.LoginName)).Where(refusal => !isWithoutPassword || refusal != OrganizationRefusals.PasswordWeak).Select(refusal => $"{refusal.What} {refusal.Remedy}"));
            faults.AddRange(words.Select(word => new ImportFault(line.Number, word)));
            people.Add(person);
        }

        return input.IsDryRun || faults.Count > 0 ? new ImportReport(people.Count, false, faults) : await EnterAsync(actor, people, cancel);
    }

    private async Task<Outcome<ImportReport>> EnterAsync(Actor actor, List<EnterPerson.Input> people, CancellationToken cancel)
    {
        var wanted = people.Select(person => person.Organization).Distinct().ToList();
        var organizations = await db.Set<Organization>().Where(row => wanted.Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancel);
        foreach (var person in people)
        {
            entering.Add(actor, person, organizations[person.Organization]);
        }

        return (await db.SaveAsync(cancel)).With(new ImportReport(people.Count, true, []));
    }

    private EnterPerson.Input Read(ListLine<PersonColumn> line, KnownOrganizations units, string password, out List<string> faults)
    {
        faults = [];
        var found = units.Of(line[PersonColumn.Unit]);
        if (found.Count != 1)
        {
            faults.Add(found.Count == 0 ? $"Không có đơn vị “{line[PersonColumn.Unit]}” mà đồng chí quản trị." : $"Có {found.Count} đơn vị tên “{line[PersonColumn.Unit]}”; đồng chí ghi mã định danh.");
        }

        var role = line[PersonColumn.Role] is { Length: > 0 } said ? RoleOf(said) : Role.Specialist;
        if (role is null)
        {
            faults.Add($"Không có vai trò “{line[PersonColumn.Role]}”. Các vai trò: {string.Join("; ", Enum.GetValues<Role>().Select(known => known.InWords()))}.");
        }

        var capacity = line[PersonColumn.Capacity] is { Length: > 0 } signs ? CapacityOf(signs) : null;
        if (capacity is null && line[PersonColumn.Capacity].Length > 0)
        {
            faults.Add($"Không có thẩm quyền ký “{line[PersonColumn.Capacity]}”. Đồng chí ghi TM., KT., TM. KT., TL., TUQ., Q. hoặc để trống.");
        }

        return new EnterPerson.Input(
            line[PersonColumn.FullName], line[PersonColumn.LoginName].ToLowerInvariant(), password, line[PersonColumn.Email],
            found.Count == 1 ? found[0] : default, role ?? Role.Specialist, line[PersonColumn.Title], capacity, clock.Today);
    }

    private static Role? RoleOf(string words) => Enum.GetValues<Role>().Where(role => Folding.Fold(role.InWords()) == Folding.Fold(words)).Select(role => (Role?)role).FirstOrDefault();

    // As it is written above a signature, or as the pages call it.
    private static SigningCapacity? CapacityOf(string words)
    {
        var sought = Folding.Fold(words).Replace(",", "", StringComparison.Ordinal);
        return Enum.GetValues<SigningCapacity>().Where(capacity =>
            Folding.Fold(capacity.InWords()).Replace(",", "", StringComparison.Ordinal) is var known && (known == sought || known.Split(" (")[0] == sought))
            .Select(capacity => (SigningCapacity?)capacity).FirstOrDefault();
    }
}
