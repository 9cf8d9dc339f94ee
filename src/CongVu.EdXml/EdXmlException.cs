namespace CongVu.EdXml;

/// <summary>The only exception this library throws of its own; a bad packet never causes one, it yields findings.</summary>
public class EdXmlException : Exception
{
    public EdXmlException(string message) : base(message)
    {
    }

    public EdXmlException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
