namespace CongVu.Web.Shared;

/// <summary>An endpoint for a program beside a signer's token: no cookie, but a token of its own that it asks for itself.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class TokenOnlyAttribute : Attribute;
