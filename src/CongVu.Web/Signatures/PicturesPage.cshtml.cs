using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Signing;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Signatures;

/// <summary>Ảnh chữ ký, con dấu: one's own hand; for administrators those of everybody and the seals.</summary>
[Access]
public sealed class PicturesPage(PictureQueries pictures, PeopleQueries people, OrganizationDirectory directory) : OfficePage
{
    private const int MostBytes = 2 * 1024 * 1024;

    /// <summary>Whose picture: <c>agency</c> or <c>agency/person</c>.</summary>
    public sealed record HolderLine(string Key, string Words, bool HasPicture);

    [BindProperty]
    public string Holder { get; set; } = "";

    public IReadOnlyList<HolderLine> Holders { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var tree = await directory.GetAsync(Cancel);
        var managed = Actor.Posts.Where(post => post.Role is Role.Administrator).Select(post => post.Agency).ToList();
        var agencies = tree.Entries.Values.Where(entry => entry.Kind is OrganizationKind.Agency && entry.ValidTo is null && managed.Exists(agency => tree.IsWithin(entry.Id, agency)))
            .OrderBy(entry => entry.Order).Select(entry => entry.Id).ToList();
        var known = await pictures.OfAsync([.. agencies.Concat(Actor.Agencies).Distinct()], Cancel);
        var lines = Actor.Posts.Where(post => post.Capacity is not null).DistinctBy(post => post.Agency)
            .Select(post => Line(known, post.Agency, Actor.Person, $"{Actor.Name}, {post.AgencyName}")).ToList();
        foreach (var agency in agencies)
        {
            lines.Add(Line(known, agency, null, $"Con dấu của {tree.NameOf(agency)}"));
            lines.AddRange((await people.SignersAsync(agency, Cancel)).Select(signer => Line(known, agency, signer.Person, $"{signer.PersonName}, {signer.Title}, {tree.NameOf(agency)}")));
        }

        Holders = [.. lines.DistinctBy(line => line.Key)];
    }

    public async Task<IActionResult> OnGetPictureAsync(string cua)
    {
        await OnGetAsync();
        return Holders.Any(line => line.Key == cua) && Parse(cua) is { } holder && await pictures.ReadAsync(holder.Agency, holder.Person, Cancel) is { } file
            ? File(file, "image/png")
            : Missing();
    }

    public async Task<IActionResult> OnPostAsync([FromServices] SetSigningPicture set, IFormFile? file)
    {
        var outcome = await ActAsync(() => SetAsync(set, file));
        if (!outcome.IsDone)
        {
            await OnGetAsync();
            return Page();
        }

        Say("Đã dùng ảnh mới cho các lần ký sau.");
        return Redirect("/anh-ky");
    }

    private async Task<Outcome> SetAsync(SetSigningPicture set, IFormFile? file)
    {
        if (file is null || file.Length > MostBytes || Parse(Holder) is not { } holder)
        {
            return SigningRefusals.PictureDamaged;
        }

        await using var content = file.OpenReadStream();
        return await set.RunAsync(Actor, new SetSigningPicture.Input(holder.Agency, holder.Person, new NewFile(file.FileName, content)), Cancel);
    }

    private static HolderLine Line(IReadOnlyDictionary<(Id<Organization> Agency, Id<Person>? Person), FileHash> known, Id<Organization> agency, Id<Person>? person, string words) =>
        new(person is { } id ? $"{agency}/{id}" : $"{agency}", words, known.ContainsKey((agency, person)));

    private static (Id<Organization> Agency, Id<Person>? Person)? Parse(string key)
    {
        var parts = key.Split('/');
        return !Id<Organization>.TryParse(parts[0], out var agency) ? null :
            parts.Length == 1 ? (agency, null) :
            Id<Person>.TryParse(parts[1], out var person) ? (agency, person) : null;
    }
}
