namespace CongVu.Pades.Keys.Pkcs11;

/// <summary>The record of a token: its names and its flags.</summary>
internal sealed record TokenFacts(string Label, string Manufacturer, string Model, string SerialNumber, ulong Flags);
