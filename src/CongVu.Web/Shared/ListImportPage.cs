using CongVu.Organizations.Importing;
using CongVu.Outcomes;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Shared;

/// <summary>What the form of a list looks like to its page.</summary>
public interface IListImport
{
    /// <summary>What was pasted, or read from the file: what was checked is what is entered.</summary>
    string? Pasted { get; }

    ImportReport? Report { get; }

    /// <summary>Whether the list came in an old encoding and stands converted in <see cref="Pasted"/>.</summary>
    bool WasConverted { get; }

    /// <summary>The headings, those that must be there first.</summary>
    string Headings { get; }

    /// <summary>Whether whoever enters the list must give a first password for all in it.</summary>
    bool AsksPassword { get; }

    /// <summary>What a line is called: <c>nhiệm vụ</c>, <c>người</c>.</summary>
    string What { get; }
}

/// <summary>A page for a list from a spreadsheet: checked first, line by line, then entered as it was checked.</summary>
public abstract class ListImportPage<TColumn>(ListForm<TColumn> form, string what, string after) : OfficePage, IListImport
    where TColumn : struct, Enum
{
    [BindProperty]
    public string? Pasted { get; set; }

    [BindProperty(Name = "File")]
    public IFormFile? Upload { get; set; }

    public ImportReport? Report { get; private set; }

    public bool WasConverted { get; private set; }

    public virtual bool AsksPassword => false;

    public string What => what;

    public string Headings
    {
        get
        {
            var needed = form.Columns.ToLookup(column => column.IsNeeded, column => column.Heading);
            return $"{string.Join("; ", needed[true])} (bắt buộc); {string.Join("; ", needed[false])}";
        }
    }

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

        Say(Report is null ? $"Đã nhập {what}." : $"Đã nhập {Words.Number(Report.Lines)} {what}.");
        return Redirect(after);
    }

    protected abstract Task<Outcome<ImportReport>> ImportAsync(ListSheet<TColumn> sheet, bool isDryRun);

    private async Task<Outcome> RunAsync(bool isDryRun)
    {
        var sheet = ReadSheet();
        if (sheet.IsDone)
        {
            (Pasted, WasConverted) = (sheet.Value.ToText(), sheet.Value.WasConverted);
            ModelState.Remove(nameof(Pasted));
        }

        return await ActAsync(async () =>
        {
            if (!sheet.IsDone)
            {
                return sheet;
            }

            var outcome = await ImportAsync(sheet.Value, isDryRun);
            Report = outcome.IsDone ? outcome.Value : null;
            return outcome;
        });
    }

    private Outcome<ListSheet<TColumn>> ReadSheet()
    {
        if (Upload is null)
        {
            return form.FromPaste(Pasted ?? "");
        }

        using var content = Upload.OpenReadStream();
        return form.FromFile(content);
    }
}
