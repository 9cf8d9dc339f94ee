using CongVu.Directives.Importing;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Directives;

/// <summary>Nhập nhiệm vụ từ Excel: checked first, line by line, then entered as it was checked.</summary>
[Access(Role.TrackingOffice, Role.ChiefOfOffice, Role.Leader)]
public sealed class ImportPage(ImportTasks import) : OfficePage
{
    public const int FaultsShown = 100;

    [BindProperty]
    public string? Pasted { get; set; }

    [BindProperty(Name = "File")]
    public IFormFile? Upload { get; set; }

    public ImportTasks.Report? Report { get; private set; }

    private Id<Organization> Agency => Actor.Posts.First(post => post.Role is Role.TrackingOffice or Role.ChiefOfOffice or Role.Leader).Agency;

    public async Task<IActionResult> OnPostCheckAsync()
    {
        await RunAsync(isDryRun: true);
        return Page();
    }

    public async Task<IActionResult> OnPostEnterAsync()
    {
        var outcome = await RunAsync(isDryRun: false);
        if (!outcome.IsDone || Report is { IsEntered: false })
        {
            return Page();
        }

        Say("Đã nhập nhiệm vụ.");
        return Redirect("/theo-doi");
    }

    private async Task<Outcome> RunAsync(bool isDryRun)
    {
        var sheet = ReadSheet();
        if (sheet.IsDone)
        {
            Pasted = sheet.Value.ToText();
            ModelState.Remove(nameof(Pasted));
        }

        return await ActAsync(async () =>
        {
            if (!sheet.IsDone)
            {
                return sheet;
            }

            var outcome = await import.RunAsync(Actor, new ImportTasks.Input(Agency, sheet.Value, isDryRun), Cancel);
            Report = outcome.IsDone ? outcome.Value : null;
            return outcome;
        });
    }

    private Outcome<TaskSheet> ReadSheet()
    {
        if (Upload is null)
        {
            return TaskSheet.FromPaste(Pasted ?? "");
        }

        using var content = Upload.OpenReadStream();
        return TaskSheet.FromFile(content);
    }
}
