using CongVu.Calendar;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Web.Directives;

/// <summary>The units that an agency may give work to, and their names.</summary>
public sealed class UnitChoices(OrganizationDirectory directory, OfficeClock clock)
{
    /// <summary>Its own units first, then the agencies below it and theirs.</summary>
    public async Task<IReadOnlyList<OrganizationDirectory.Entry>> BelowAsync(Id<Organization> upper, CancellationToken cancel)
    {
        var tree = await directory.GetAsync(cancel);
        return
        [
            .. tree.Entries.Values
                .Where(entry => entry.Id != upper && entry.ExistsOn(clock.Today) && tree.IsWithin(entry.Id, upper))
                .Where(entry => entry.Kind is OrganizationKind.Agency || entry.Agency == tree.Entries[upper].Agency)
                .OrderBy(entry => entry.Agency == upper ? 0 : 1).ThenBy(entry => entry.Name, StringComparer.Create(Vietnamese, ignoreCase: true)),
        ];
    }

    public async Task<string> NameAsync(Id<Organization> id, CancellationToken cancel) => (await directory.GetAsync(cancel)).NameOf(id);

    public ValueTask<OrganizationDirectory.Tree> TreeAsync(CancellationToken cancel) => directory.GetAsync(cancel);

    private static readonly System.Globalization.CultureInfo Vietnamese = System.Globalization.CultureInfo.GetCultureInfo("vi-VN");
}
