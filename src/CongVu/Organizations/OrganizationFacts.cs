using CongVu.Ledger;

namespace CongVu.Organizations;

/// <summary>An organization got an identifier code; the earlier one of the same scheme ended.</summary>
public sealed record OrganizationCodeGiven(Id<Organization> Organization, string Code, DateOnly Day) : Fact(Organization);

/// <summary>An organization came to be.</summary>
public sealed record OrganizationFounded(Id<Organization> Organization, string Name, OrganizationKind Kind, DateOnly From) : Fact(Organization);

/// <summary>An organization bears another name from a day on.</summary>
public sealed record OrganizationRenamed(Id<Organization> Organization, string From, string To, DateOnly Day) : Fact(Organization);

/// <summary>An organization ended; its successors take over.</summary>
public sealed record OrganizationEnded(Id<Organization> Organization, DateOnly LastDay, IReadOnlyList<Id<Organization>> Successors, string Basis) : Fact(Organization);

/// <summary>A person was entered.</summary>
public sealed record PersonEntered(Id<Person> Person, string FullName, string LoginName) : Fact(Person);

/// <summary>A person was given a post.</summary>
public sealed record PostGiven(Id<Person> Person, Id<Post> Post, Id<Organization> Organization, Role Role, string Title, DateOnly From) : Fact(Person);

/// <summary>A person's post ended.</summary>
public sealed record PostEnded(Id<Person> Person, Id<Post> Post, DateOnly LastDay) : Fact(Person);

/// <summary>A post was authorized to act for another.</summary>
public sealed record DelegationGiven(Id<Delegation> Delegation, Id<Post> From, Id<Post> To, SigningCapacity Capacity, string Basis, DateOnly ValidFrom, DateOnly ValidTo) : Fact(Delegation);

/// <summary>A delegation ended before its day.</summary>
public sealed record DelegationEnded(Id<Delegation> Delegation, DateOnly LastDay) : Fact(Delegation);

/// <summary>A person logged in.</summary>
public sealed record LoggedIn(Id<Person> Person, Id<Session> Session, string Address) : Fact(Person);

/// <summary>An account was locked after too many wrong passwords.</summary>
public sealed record AccountLocked(Id<Person> Person, DateTimeOffset Until) : Fact(Person);

/// <summary>A password was set, by its owner or by an administrator.</summary>
public sealed record PasswordSet(Id<Person> Person) : Fact(Person);

/// <summary>An account was unlocked before its time.</summary>
public sealed record AccountUnlocked(Id<Person> Person) : Fact(Person);

/// <summary>Another system was given a token to act in a person's name.</summary>
public sealed record SystemTokenGiven(Id<Person> Person, Id<SystemToken> Token, Id<Organization> Agency, string Name, DateOnly ExpiresOn) : Fact(Person);

/// <summary>A system's token was withdrawn.</summary>
public sealed record SystemTokenWithdrawn(Id<Person> Person, Id<SystemToken> Token, string Name) : Fact(Person);

/// <summary>An account was closed or opened again.</summary>
public sealed record AccountDisabled(Id<Person> Person, bool IsDisabled) : Fact(Person);
