using System.Reflection;
using CongVu.Ledger;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Database;

/// <summary>Lets queries compare <c>document.Id.Value</c> with a plain GUID column: in SQL it is the same column.</summary>
internal sealed class IdTranslation(IRelationalTypeMappingSource mappings, ICurrentDbContext current) : IMemberTranslator, IMemberTranslatorPlugin
{
    public IEnumerable<IMemberTranslator> Translators => [this];

    public SqlExpression? Translate(
        SqlExpression? instance, MemberInfo member, Type returnType, IDiagnosticsLogger<DbLoggerCategory.Query> logger)
    {
        var isIdValue = member is { Name: nameof(Id<object>.Value), DeclaringType.IsGenericType: true } &&
            member.DeclaringType.GetGenericTypeDefinition() == typeof(Id<>);
        return isIdValue && instance is ColumnExpression column
            ? new ColumnExpression(column.Name, column.TableAlias, typeof(Guid), mappings.FindMapping(typeof(Guid), current.Context.Model), column.IsNullable)
            : null;
    }
}

/// <summary>Adds the translation to EF Core's own services.</summary>
internal sealed class IdTranslationExtension : IDbContextOptionsExtension
{
    public DbContextOptionsExtensionInfo Info => new Description(this);

    public void ApplyServices(IServiceCollection services) => services.AddScoped<IMemberTranslatorPlugin, IdTranslation>();

    public void Validate(IDbContextOptions options)
    {
        // Nothing to check: it has no settings.
    }

    private sealed class Description(IDbContextOptionsExtension extension) : DbContextOptionsExtensionInfo(extension)
    {
        public override bool IsDatabaseProvider => false;

        public override string LogFragment => "";

        public override int GetServiceProviderHashCode() => 0;

        public override bool ShouldUseSameServiceProvider(DbContextOptionsExtensionInfo other) => other is Description;

        public override void PopulateDebugInfo(IDictionary<string, string> debugInfo) => debugInfo["CongVu:Ids"] = "1";
    }
}
