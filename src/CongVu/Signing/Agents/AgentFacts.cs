using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Signing.Agents;

/// <summary>A signing agent was paired with a person's account.</summary>
public sealed record AgentPaired(Id<Person> Person, string Machine) : Fact(Person);

/// <summary>A machine lost the way to a person's files.</summary>
public sealed record AgentUnpaired(Id<Person> Person, string Machine) : Fact(Person);
