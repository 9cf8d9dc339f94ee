using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Web.Shared;

namespace CongVu.Web.Documents;

/// <summary>What the pages on which a clerk takes in and signs a scan have in common: for which agencies, and the scan itself.</summary>
public abstract class ScanPage(OrganizationDirectory directory) : OfficePage
{
    /// <summary>Agencies whose clerk this person is.</summary>
    public IReadOnlyList<(Id<Organization> Id, string Name)> Agencies { get; private set; } = [];

    protected async Task FindAgenciesAsync()
    {
        var tree = await directory.GetAsync(Cancel);
        Agencies = [.. Actor.Agencies.Where(agency => Actor.Has(agency, Role.RecordsClerk)).Select(agency => (agency, tree.NameOf(agency)))];
    }

    /// <summary>Runs an act on the scan that was sent.</summary>
    /// <param name="agency">For which agency; the clerk's own when the form did not ask.</param>
    /// <param name="file">The scan; refused when it is missing.</param>
    /// <param name="act">What is done with it.</param>
    protected async Task<Outcome> TakeAsync(Id<Organization>? agency, IFormFile? file, Func<Id<Organization>, NewFile, Task<Outcome>> act)
    {
        ArgumentNullException.ThrowIfNull(act);
        var clerk = Actor.Posts.FirstOrDefault(post => post.Role is Role.RecordsClerk);
        if (file is null || (agency ?? clerk?.Agency) is not { } keeping)
        {
            return FileRefusals.Empty("bản quét");
        }

        await using var content = file.OpenReadStream();
        return await act(keeping, new NewFile(file.FileName, content));
    }
}
