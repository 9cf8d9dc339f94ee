using System.Linq.Expressions;
using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Signing.Agents;

/// <summary>Preparations as their page and the signing agent read them.</summary>
public sealed class PreparationQueries
{
    private readonly OfficeContext db;
    private readonly Preparations preparations;
    private readonly SigningTokens tokens;
    private readonly OfficeClock clock;

    internal PreparationQueries(OfficeContext db, Preparations preparations, SigningTokens tokens, OfficeClock clock)
    {
        this.db = db;
        this.preparations = preparations;
        this.tokens = tokens;
        this.clock = clock;
    }

    /// <summary>A preparation with the certificate that must sign.</summary>
    /// <param name="Preparation">With its files.</param>
    /// <param name="SignerName">In the certificate.</param>
    /// <param name="Thumbprint">Of the certificate.</param>
    /// <param name="IsOpen">Whether it may still be signed.</param>
    public sealed record View(SigningPreparation Preparation, string SignerName, string Thumbprint, bool IsOpen)
    {
        /// <summary>Where the key is.</summary>
        public KeyPlace Place { get; init; }

        /// <summary>The agency itself signs: a seal at issue.</summary>
        public bool IsSeal { get; init; }

        internal static View Of(SigningPreparation preparation, SigningCertificate certificate, bool isOpen) =>
            new(preparation, certificate.SubjectName, certificate.Thumbprint, isOpen) { Place = certificate.KeyPlace, IsSeal = certificate.IsAgencys };
    }

    /// <summary>A person's own preparation, open or not.</summary>
    public async Task<View?> FindAsync(Actor actor, Id<SigningPreparation> id, CancellationToken cancel)
    {
        var open = await preparations.FindOpenAsync(id, cancel);
        var own = open?.Preparation ?? await db.Set<SigningPreparation>().AsNoTracking().Include(row => row.Files).FirstOrDefaultAsync(row => row.Id == id, cancel);
        if (own is null || own.PersonId != actor.Person)
        {
            return null;
        }

        var certificate = open?.Certificate ?? await db.Set<SigningCertificate>().AsNoTracking().FirstAsync(row => row.Id == own.CertificateId, cancel);
        return View.Of(own, certificate, open is not null);
    }

    /// <summary>An open preparation of this person, to the agent that shows its token.</summary>
    public async Task<View?> OpenAsync(Id<Person> person, Id<SigningPreparation> id, string? token, CancellationToken cancel) =>
        await preparations.FindOpenAsync(id, cancel) is { } open && open.Preparation.PersonId == person && SigningTokens.Match(tokens.For(open.Preparation), token)
            ? View.Of(open.Preparation, open.Certificate, true)
            : null;

    /// <summary>A file of an open preparation, to whoever shows its token.</summary>
    /// <param name="agent">Whose agent asks; null where the token alone counts.</param>
    /// <param name="id">The preparation.</param>
    /// <param name="ordinal">Which file.</param>
    /// <param name="token">As it was handed out.</param>
    /// <param name="cancel">Stops looking.</param>
    public async Task<PreparedFile?> FileAsync(Id<Person>? agent, Id<SigningPreparation> id, int ordinal, string? token, CancellationToken cancel)
    {
        var open = await preparations.FindForAsync(id, ordinal, cancel);
        var file = open?.Preparation.Files.FirstOrDefault(file => file.Ordinal == ordinal);
        return file is not null && (agent is null || agent == open!.Preparation.PersonId) && SigningTokens.Match(tokens.For(open!.Preparation, file), token) ? file : null;
    }

    /// <summary>The signature that a file waits for.</summary>
    public async Task<byte[]?> UnfinishedAsync(PreparedFile file, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(file);
        return (await preparations.UnfinishedAsync(file, cancel))?.Content;
    }

    /// <summary>Where this person's keys for an agency are.</summary>
    public async Task<IReadOnlySet<KeyPlace>> PlacesAsync(Actor actor, Id<Organization> agency, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return await PlacesAsync(row => row.AgencyId == agency && row.PersonId == actor.Person, cancel);
    }

    /// <summary>Where this person's keys are, for whichever agency.</summary>
    public async Task<IReadOnlySet<KeyPlace>> PlacesAsync(Actor actor, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return await PlacesAsync(row => row.PersonId == actor.Person, cancel);
    }

    /// <summary>Where the keys of agencies are.</summary>
    public async Task<IReadOnlySet<KeyPlace>> SealPlacesAsync(IReadOnlyCollection<Id<Organization>> agencies, CancellationToken cancel) =>
        await PlacesAsync(row => agencies.Contains(row.AgencyId) && row.PersonId == null, cancel);

    private async Task<IReadOnlySet<KeyPlace>> PlacesAsync(Expression<Func<SigningCertificate, bool>> whose, CancellationToken cancel)
    {
        var held = await db.Set<SigningCertificate>().AsNoTracking().Where(whose).ToListAsync(cancel);
        return held.Where(row => row.IsValidAt(clock.Now)).Select(row => row.KeyPlace).ToHashSet();
    }
}
