using CongVu.Files;
using CongVu.Ledger;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CongVu.Database;

/// <summary>The conversions between the office's values and columns.</summary>
internal static class ColumnConversions
{
    public static Type ForId(Type id, Engine engine)
    {
        var converter = engine is Engine.Sqlite ? typeof(IdBytes<>) : typeof(IdGuid<>);
        return converter.MakeGenericType(id.GetGenericArguments());
    }

    internal sealed class FileHashText() : ValueConverter<FileHash, string>(
        hash => hash.ToString(), text => FileHash.Parse(text));

    /// <summary>Big-endian, so that bytes sort as version 7 ids do: by time.</summary>
    internal sealed class GuidBytes() : ValueConverter<Guid, byte[]>(
        id => id.ToByteArray(true), bytes => new Guid(bytes, true));

    internal sealed class IdBytes<T>() : ValueConverter<Id<T>, byte[]>(
        id => id.Value.ToByteArray(true), bytes => new Id<T>(new Guid(bytes, true)));

    internal sealed class IdGuid<T>() : ValueConverter<Id<T>, Guid>(
        id => id.Value, value => new Id<T>(value));

    /// <summary>Milliseconds since 1970: sortable and comparable, which SQLite's own text is not for EF Core.</summary>
    internal sealed class MomentMilliseconds() : ValueConverter<DateTimeOffset, long>(
        moment => moment.ToUnixTimeMilliseconds(), value => DateTimeOffset.FromUnixTimeMilliseconds(value));
}
