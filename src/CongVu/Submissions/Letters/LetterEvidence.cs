using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Submissions.Rules;

namespace CongVu.Submissions.Letters;

/// <summary>What is known of a letter before it is judged.</summary>
/// <param name="TypeName">Its type.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Named">The authorities among its recipients that receive dossiers.</param>
internal sealed record LetterEvidence(string TypeName, string Subject, IReadOnlyList<NamedAuthority> Named)
{
    /// <summary>The dossier that it was said to put forward.</summary>
    public LetterDossier? Linked { get; init; }

    /// <summary>Somebody stated that it puts no dossier forward.</summary>
    public bool IsExempt { get; init; }

    /// <summary>The dossiers of the agency that wait for opinions.</summary>
    public IReadOnlyList<LetterDossier> Waiting { get; init; } = [];

    /// <summary>The dossier for which it asks for opinions, where it is such a letter.</summary>
    public LetterDossier? AsksFor { get; init; }
}

/// <summary>An authority that a letter names in "Kính gửi" or "Nơi nhận", with its rules for dossiers.</summary>
internal sealed record NamedAuthority(Id<Organization> Id, string Name, RuleSet Rules);

/// <summary>A dossier as the guard of letters sees it.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Receiver">The authority it is put before.</param>
/// <param name="IsLive">Neither withdrawn nor refused.</param>
/// <param name="Silent">The agencies whose opinion is missing.</param>
internal sealed record LetterDossier(string Title, Id<Organization> Receiver, bool IsLive, IReadOnlyList<string> Silent)
{
    public string SilentAgencies => string.Join(", ", Silent);
}
