namespace CongVu.SigningAgent.Offices;

/// <summary>An office this agent works for.</summary>
/// <param name="Origin">Scheme, host and port: what a page of it shows as its origin.</param>
/// <param name="Secret">Opens its door for agents.</param>
/// <param name="Person">Whose account it is.</param>
public sealed record Pairing(string Origin, string Secret, string Person);
