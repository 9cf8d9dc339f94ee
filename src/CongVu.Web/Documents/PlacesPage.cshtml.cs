using System.Globalization;
using CongVu.Documents;
using CongVu.Documents.Placing;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Documents;

/// <summary>Vị trí chữ ký, số, ngày: shows where they will come, and moves them by a click on the page's picture.</summary>
[Access]
public sealed class PlacesPage(OutgoingQueries queries, PlaceQueries places) : OfficePage
{
    // As wide as the style sheet shows the picture; a click is told in its points.
    private const double Shown = 640;
    private const double Step = 12;

    /// <summary>Buttons for those who do not click on pictures.</summary>
    public enum Move
    {
        Left,
        Right,
        Up,
        Down,
        Printed,
    }

    [BindProperty(SupportsGet = true)]
    public Id<OutgoingDocument> Id { get; set; }

    [BindProperty(Name = "dat", SupportsGet = true)]
    public PlaceSubject Subject { get; set; }

    [BindProperty(Name = "trang", SupportsGet = true)]
    public int Number { get; set; }

    public OutgoingDocument Document { get; private set; } = null!;

    public PlaceQueries.View View { get; private set; } = null!;

    public FileHash Pdf => Document.Parts.First(part => part.Kind is FilePart.Main).Pdf!.Value;

    public string Back => DraftActs.Of(Actor, Document).MaySign ? $"/cho-ky/{Id}" : $"/du-thao/{Id}";

    public IEnumerable<SigningPlace> OnPage => View.Places.Where(place => place.Page == Number - 1);

    public static string Plain(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    public int PageOf(PlaceSubject subject) => (View.Places.FirstOrDefault(place => place.Kind.Subject() == subject)?.Page ?? 0) + 1;

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : Missing();

    public async Task<IActionResult> OnPostAsync(
        [FromServices] CorrectPlace correct, int version, PlaceSubject subject, Move? move, [FromForm(Name = "at.x")] int? x, [FromForm(Name = "at.y")] int? y)
    {
        Subject = subject;
        if (!await LoadAsync())
        {
            return Missing();
        }

        var point = move is { } step ? Moved(step) : x is > 0 && y is > 0 ? new CorrectPlace.Point(Number - 1, x.Value / Shown, y.Value / Shown) : Middle(0, 0);
        var outcome = await ActAsync(Id, () => correct.RunAsync(Actor, new CorrectPlace.Input(Id, version, subject, point), Cancel));
        if (!outcome.IsDone)
        {
            return Page();
        }

        Say("Đã ghi vị trí.");
        return Redirect($"/van-ban-di/{Id}/vi-tri?dat={subject}&trang={(point?.Page ?? 0) + 1}");
    }

    private CorrectPlace.Point? Moved(Move move) => move switch
    {
        Move.Left => Middle(-Step, 0),
        Move.Right => Middle(Step, 0),
        Move.Up => Middle(0, -Step),
        Move.Down => Middle(0, Step),
        Move.Printed => null,
    };

    private CorrectPlace.Point Middle(double right, double down)
    {
        var place = View.Places.FirstOrDefault(row => row.Kind.Subject() == Subject);
        var page = View.Pages[place?.Page ?? Number - 1];
        return place is null
            ? new CorrectPlace.Point(Number - 1, 0.5, page.Height / page.Width / 2)
            : new CorrectPlace.Point(place.Page, (place.Left + place.Width / 2 + right) / page.Width, (page.Height - place.Bottom - place.Height / 2 + down) / page.Width);
    }

    private async Task<bool> LoadAsync()
    {
        if (await queries.FindAsync(Actor, Id, Cancel) is not { } document || await places.OfAsync(document, Cancel) is not { } view)
        {
            return false;
        }

        (Document, View) = (document, view);
        Number = Math.Clamp(Number == 0 ? PageOf(Subject) : Number, 1, view.Pages.Count);
        return true;
    }
}
