using CongVu.DocumentFormat.Text;
using CongVu.Ledger;

namespace CongVu.Organizations.Importing;

/// <summary>Turns the lines of a list into organizations to found, one after the other, and says everything that is wrong with each.</summary>
internal sealed class OrganizationReading
{
    private static readonly Dictionary<string, OrganizationKind> Kinds = new()
    {
        [""] = OrganizationKind.Unit, ["don vi"] = OrganizationKind.Unit, ["phong"] = OrganizationKind.Unit,
        ["co quan"] = OrganizationKind.Agency, ["co quan, to chuc"] = OrganizationKind.Agency, ["to chuc"] = OrganizationKind.Agency,
    };

    private readonly OrganizationDirectory.Tree tree;
    private readonly DateOnly today;
    private readonly Id<Organization>? top;
    private readonly KnownOrganizations known;
    private readonly HashSet<(Id<Organization>? Parent, string Name)> siblings;
    private readonly HashSet<string> codes = new(StringComparer.OrdinalIgnoreCase);

    public OrganizationReading(Actor actor, OrganizationDirectory.Tree tree, DateOnly today)
    {
        this.tree = tree;
        this.today = today;
        List<Id<Organization>> managed = [.. actor.Posts.Where(post => post.Role is Role.Administrator).Select(post => post.Agency).Distinct()];
        top = managed is [var only] ? only : null;
        siblings = [.. tree.Entries.Values.Where(entry => entry.ExistsOn(today)).Select(entry => (entry.Parent, Folding.Fold(entry.Name)))];
        known = new KnownOrganizations(actor, tree, today);
    }

    /// <param name="line">Its cells.</param>
    /// <param name="id">Under which it will be known.</param>
    public ReadOrganization Read(ListLine<OrganizationColumn> line, Id<Organization> id)
    {
        var faults = new List<string>();
        var parent = Parent(line[OrganizationColumn.Parent], faults);
        if (!Kinds.TryGetValue(Folding.Fold(line[OrganizationColumn.Kind]), out var kind))
        {
            faults.Add($"Không có loại “{line[OrganizationColumn.Kind]}”. Đồng chí ghi “Cơ quan” (có sổ và con dấu riêng) hoặc “Đơn vị”.");
        }

        var input = new FoundOrganization.Input(
            parent, kind, line[OrganizationColumn.Name], line[OrganizationColumn.Abbreviation], line[OrganizationColumn.PlaceName], line[OrganizationColumn.Code], today);
        faults.AddRange(Founding.Check(input, tree).Select(refusal => $"{refusal.What} {refusal.Remedy}"));
        if (input.Code.Length > 0 && !codes.Add(input.Code))
        {
            faults.Add($"Mã định danh “{input.Code}” đã dùng ở dòng trên.");
        }

        if (parent is not null && !siblings.Add((parent, Folding.Fold(input.Name))))
        {
            faults.Add($"“{input.Name}” đã có dưới cấp trên này.");
        }

        known.Add(id, [input.Code, input.Name, input.Abbreviation]);
        return new ReadOrganization(line.Number, id, input, faults);
    }

    private Id<Organization>? Parent(string name, List<string> faults)
    {
        if (name.Length == 0 && top is not null)
        {
            return top;
        }

        var found = known.Of(name);
        if (found is [var only])
        {
            return only;
        }

        faults.Add(found.Count == 0
            ? $"Không có cơ quan, đơn vị “{name}” mà đồng chí quản trị; cấp trên phải có sẵn hoặc đứng ở dòng trên."
            : $"Có {found.Count} cơ quan, đơn vị tên “{name}”; đồng chí ghi mã định danh.");
        return null;
    }
}

/// <summary>A line that was read, with what is wrong with it.</summary>
internal sealed record ReadOrganization(int Number, Id<Organization> Id, FoundOrganization.Input Input, IReadOnlyList<string> Faults);
