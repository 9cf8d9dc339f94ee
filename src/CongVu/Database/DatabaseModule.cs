using CongVu.Database.Search;
using CongVu.Ledger;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CongVu.Database;

/// <summary>The database and what works on it.</summary>
internal static class DatabaseModule
{
    public static void Add(IServiceCollection services, OfficeSettings settings)
    {
        services.AddSingleton(settings.Database);
        services.AddSingleton<WriteGate>();
        services.AddSingleton<CommitFlush>();
        services.AddSingleton<JobSignal>();
        services.AddSingleton<JobKinds>(provider => new JobKinds(provider.GetServices<JobKind>()));
        services.AddSingleton(_ => LedgerKey.Open(Path.Combine(settings.DataFolder, "keys")));
        services.AddScoped<FactLedger>();
        AddContext(services, settings.Database);
        services.AddScoped<Numbering>();
        services.AddScoped<SearchIndex>(provider => settings.Database.Engine is Engine.Sqlite
            ? new SqliteSearch(provider.GetRequiredService<OfficeContext>())
            : new PostgresSearch(provider.GetRequiredService<OfficeContext>()));
        services.AddScoped<JobQueue>();
        services.AddScoped<OfficeFiles>();
        services.AddAction<Migrator>();
        services.AddAction<SealFacts>();
        services.AddAction<VerifyLedger>();
        services.AddAction<SweepFiles>();
        services.AddAction<SettleDisk>();
        services.AddAction<CheckStore>();
        services.AddAction<Backup>();
        services.AddAction<WorkJobs>();
        services.AddAction<RepeatedOperations>();
        services.AddAction<Backlog>();
        services.AddSingleton<FactWording>();
        services.AddAction<Histories>();
    }

    private static void AddContext(IServiceCollection services, DatabaseSettings settings)
    {
        if (settings.Engine is Engine.Sqlite)
        {
            services.AddPooledDbContextFactory<SqliteOffice>(options => AsOffice(options.UseSqlite(settings.ConnectionString).AddInterceptors(new CommitWithoutWaiting(settings))));
            services.AddScoped<OfficeContext>(provider => Lease<SqliteOffice>(provider));
        }
        else
        {
            services.AddPooledDbContextFactory<PostgresOffice>(options => AsOffice(options.UseNpgsql(settings.ConnectionString)));
            services.AddScoped<OfficeContext>(provider => Lease<PostgresOffice>(provider));
        }
    }

    private static OfficeContext Lease<T>(IServiceProvider scope)
        where T : OfficeContext => scope.GetRequiredService<IDbContextFactory<T>>().CreateDbContext()
            .For(scope.GetRequiredService<WriteGate>(), scope.GetRequiredService<CommitFlush>(), scope.GetRequiredService<FactLedger>());

    private static void AsOffice(DbContextOptionsBuilder options)
    {
        ((IDbContextOptionsBuilderInfrastructure)options).AddOrUpdateExtension(new IdTranslationExtension());
        options.AddInterceptors(OrderedChildren.Instance);
        // What fails is thrown and told by whoever answers for it; a worker told to stop in the middle of a transaction is no trouble at all.
        options.ConfigureWarnings(warnings => warnings.Log((RelationalEventId.TransactionError, LogLevel.Debug)));
    }
}
