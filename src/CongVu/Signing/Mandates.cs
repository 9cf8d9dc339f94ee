using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Signing;

/// <summary>
/// Whether those who signed might sign on that day: by a post that signs, or by a delegation (thẩm quyền ký tại thời điểm ký; Decree 30, art. 13).
/// A valid signature says who signed; it does not say that they still held the post.
/// </summary>
internal sealed class Mandates(OfficeContext db)
{
    /// <summary>A sentence on each signature of a registered person who held neither on its day.</summary>
    public async Task<IReadOnlyList<string>> LapsesAsync(FileVerdict verdict, CancellationToken cancel)
    {
        var lapses = new List<string>();
        foreach (var signature in verdict.Signatures.Where(signature => signature is { Role: SignatureRole.Person, Time: not null }))
        {
            var holder = await db.Set<SigningCertificate>().AsNoTracking().Where(row => row.Thumbprint == signature.Thumbprint && row.PersonId != null)
                .Select(row => new { row.AgencyId, row.PersonId }).FirstOrDefaultAsync(cancel);
            var day = VietnamTime.DayOf(signature.Time!.Value);
            if (holder is not null && !await MightSignAsync(holder.PersonId!.Value, holder.AgencyId, day, cancel))
            {
                lapses.Add($"{signature.Signer} ký ngày {VietnamDate.InDigits(day)}, khi không còn (hoặc chưa) giữ chức vụ có thẩm quyền ký và không có ủy quyền còn hiệu lực.");
            }
        }

        return lapses;
    }

    /// <summary>People of agencies who may sign on a day.</summary>
    public async Task<IReadOnlySet<(Id<Organization> Agency, Id<Person> Person)>> SignersAsync(IReadOnlyCollection<Id<Organization>> agencies, DateOnly day, CancellationToken cancel)
    {
        var posts = await db.Set<Post>().AsNoTracking()
            .Where(post => agencies.Contains(post.AgencyId) && post.Capacity != null && post.ValidFrom <= day && (post.ValidTo == null || post.ValidTo >= day))
            .Select(post => new { post.AgencyId, post.PersonId }).ToListAsync(cancel);
        var delegations = await db.Set<Delegation>().AsNoTracking()
            .Where(row => agencies.Contains(row.AgencyId) && row.ValidFrom <= day && row.ValidTo >= day).Select(row => new { row.AgencyId, row.ToPersonId }).ToListAsync(cancel);
        return posts.Select(post => (post.AgencyId, post.PersonId)).Concat(delegations.Select(row => (row.AgencyId, row.ToPersonId))).ToHashSet();
    }

    private async Task<bool> MightSignAsync(Id<Person> person, Id<Organization> agency, DateOnly day, CancellationToken cancel) =>
        (await SignersAsync([agency], day, cancel)).Contains((agency, person));
}
