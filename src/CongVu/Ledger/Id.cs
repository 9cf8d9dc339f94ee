using System.Text.Json;
using System.Text.Json.Serialization;

namespace CongVu.Ledger;

/// <summary>The identity of one <typeparamref name="T"/>: a version 7 GUID, so that ids sort by the time they were made.</summary>
[JsonConverter(typeof(IdJson))]
public readonly record struct Id<T>(Guid Value) : IComparable<Id<T>>
{
    public static implicit operator Guid(Id<T> id) => id.Value;

    public static bool TryParse(string? text, out Id<T> id)
    {
        var parsed = Guid.TryParse(text, out var value);
        id = new Id<T>(value);
        return parsed;
    }

    public int CompareTo(Id<T> other) => Value.CompareTo(other.Value);

    /// <summary>As it stands in addresses: 32 digits.</summary>
    public override string ToString() => Value.ToString("N");
}

/// <summary>Ids travel in JSON as plain GUID texts.</summary>
public sealed class IdJson : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Id<>);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;

    private sealed class Of<T> : JsonConverter<Id<T>>
    {
        public override Id<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(reader.GetGuid());

        public override void Write(Utf8JsonWriter writer, Id<T> value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Value);
    }
}
