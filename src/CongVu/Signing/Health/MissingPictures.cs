using CongVu.Database;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Signing.Health;

/// <summary>Which pictures the signatures of a person would lack: told before signing, since nobody can add one afterwards (thiếu ảnh chữ ký, con dấu).</summary>
public sealed class MissingPictures
{
    private readonly OfficeContext db;
    private readonly OrganizationDirectory directory;

    internal MissingPictures(OfficeContext db, OrganizationDirectory directory)
    {
        this.db = db;
        this.directory = directory;
    }

    /// <summary>A picture that nobody gave.</summary>
    /// <param name="Agency">For which agency the person signs.</param>
    /// <param name="IsSeal">The agency's seal, which its clerk applies; else the person's own hand.</param>
    public sealed record Line(string Agency, bool IsSeal)
    {
        public string What => IsSeal
            ? $"{Agency} chưa có ảnh con dấu: chữ ký số của cơ quan vẫn hợp lệ nhưng không hiện dấu đỏ trên trang (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.8.a)."
            : $"Đồng chí chưa đưa ảnh chữ ký tại {Agency}: chữ ký số vẫn hợp lệ nhưng không hiện hình trên trang (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.7.d).";
    }

    /// <summary>Hands first, then seals, by the agencies in which the person works.</summary>
    public async Task<IReadOnlyList<Line>> OfAsync(Actor actor, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var agencies = actor.Agencies.ToList();
        var signs = actor.Posts.Where(post => post.Capacity is not null).Select(post => post.Agency).ToHashSet();
        var given = await db.Set<SigningPicture>().AsNoTracking()
            .Where(row => agencies.Contains(row.AgencyId) && (row.PersonId == null || row.PersonId == actor.Person))
            .Select(row => new { row.AgencyId, IsSeal = row.PersonId == null }).ToListAsync(cancel);
        var tree = await directory.GetAsync(cancel);
        return
        [
            .. agencies.Where(signs.Contains).Where(agency => !given.Exists(row => row.AgencyId == agency && !row.IsSeal)).Select(agency => new Line(tree.NameOf(agency), IsSeal: false)),
            .. agencies.Where(agency => actor.Has(agency, Role.RecordsClerk)).Where(agency => !given.Exists(row => row.AgencyId == agency && row.IsSeal)).Select(agency => new Line(tree.NameOf(agency), IsSeal: true)),
        ];
    }
}
