namespace CongVu.SigningAgent.Offices;

/// <summary>The office refused or cannot be reached; the message is for the person.</summary>
public sealed class OfficeException(string message, Exception? inner = null) : Exception(message, inner);
