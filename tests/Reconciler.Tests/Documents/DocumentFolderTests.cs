using Reconciler.Documents;

namespace Reconciler.Tests.Documents;

public sealed class DocumentFolderTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("documents").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void A_folder_is_read_with_all_folders_in_it_in_a_fixed_order()
    {
        Write("b.txt", "a/z.md", "a/B.txt", "a/b/c.TXT", "Z.txt");

        var found = DocumentFolder.Find([root]);

        Assert.Equal(["Z.txt", "a/B.txt", "a/b/c.TXT", "a/z.md", "b.txt"], found.Files.Select(file => file.Name).ToArray());
        Assert.Empty(found.Errors);
        Assert.Equal(0, found.Skipped);
    }

    [Fact]
    public void Other_files_in_a_folder_are_counted_and_hidden_ones_are_not()
    {
        Write("a.txt", "b.pdf", "c/d.docx", ".hidden.txt", ".git/e.txt", "noextension");

        var found = DocumentFolder.Find([root]);

        Assert.Equal(["a.txt"], found.Files.Select(file => file.Name).ToArray());
        Assert.Equal(3, found.Skipped);
    }

    [Fact]
    public void A_file_of_another_kind_that_is_named_is_an_error()
    {
        Write("b.pdf");

        var error = Assert.Single(DocumentFolder.Find([At("b.pdf")]).Errors);

        Assert.Equal("only .txt and .md files are read", error.Message);
    }

    [Theory]
    [InlineData("missing.txt")]
    [InlineData("missing")]
    [InlineData("")]
    public void A_missing_path_is_an_error_and_the_others_are_still_found(string name)
    {
        Write("a.txt");
        var missing = name.Length == 0 ? "" : At(name);

        var found = DocumentFolder.Find([missing, At("a.txt")]);

        Assert.Equal("there is no such file or folder", Assert.Single(found.Errors).Message);
        Assert.Equal(missing, found.Errors[0].Name);
        Assert.Equal(["a.txt"], found.Files.Select(file => file.Name).ToArray());
    }

    [Fact]
    public void A_file_given_twice_counts_once()
    {
        Write("a/b.txt");

        var found = DocumentFolder.Find([At("a/b.txt"), At("a"), root, Path.Combine(root, "a", "..", "a", "b.txt")]);

        Assert.Equal(["b.txt"], found.Files.Select(file => file.Name).ToArray());
    }

    [Fact]
    public void Names_that_collide_take_more_of_their_path()
    {
        Write("east/b.txt", "west/b.txt", "c.txt");

        var found = DocumentFolder.Find([At("east"), At("west/b.txt"), At("c.txt")]);

        Assert.Equal(["east/b.txt", "west/b.txt", "c.txt"], found.Files.Select(file => file.Name).ToArray());
    }

    [Fact]
    public void Links_within_the_folder_are_followed_once_and_without_end()
    {
        Write("a/b.txt");
        Directory.CreateSymbolicLink(At("a/up"), root);
        Directory.CreateSymbolicLink(At("again"), At("a"));
        File.CreateSymbolicLink(At("also.txt"), At("a/b.txt"));

        var found = DocumentFolder.Find([root]);

        Assert.Equal(["a/b.txt"], found.Files.Select(file => file.Name).ToArray());
        Assert.Empty(found.Errors);
    }

    [Fact]
    public void A_link_may_lead_to_a_hidden_folder_within()
    {
        Write(".store/b.txt");
        Directory.CreateSymbolicLink(At("shown"), At(".store"));

        Assert.Equal(["shown/b.txt"], DocumentFolder.Find([root]).Files.Select(file => file.Name).ToArray());
    }

    [Fact]
    public void Links_that_lead_out_of_the_folder_are_errors()
    {
        Write("in/a.txt", "out/b.txt", "inside.txt");
        File.CreateSymbolicLink(At("in/file.txt"), At("out/b.txt"));
        Directory.CreateSymbolicLink(At("in/folder"), At("out"));
        File.CreateSymbolicLink(At("in/near.txt"), At("inside.txt"));

        var found = DocumentFolder.Find([At("in")]);

        Assert.Equal(["a.txt"], found.Files.Select(file => file.Name).ToArray());
        Assert.Equal(["file.txt", "folder", "near.txt"], found.Errors.Select(error => error.Name).ToArray());
        Assert.All(found.Errors, error => Assert.Equal($"a symbolic link that leads out of {At("in")}; it is not followed", error.Message));
    }

    [Fact]
    public void Links_to_nothing_and_to_themselves_are_errors()
    {
        Write("a.txt");
        File.CreateSymbolicLink(At("gone.txt"), At("nowhere.txt"));
        File.CreateSymbolicLink(At("self.txt"), At("self.txt"));

        Assert.Equal(
            ["a symbolic link to nothing", "a symbolic link to nothing"],
            DocumentFolder.Find([root]).Errors.Select(error => error.Message).ToArray()
        );
    }

    [Fact]
    public void An_empty_folder_holds_nothing() => Assert.Empty(DocumentFolder.Find([root]).Files);

    private string At(string name) => Path.Combine(root, name);

    private void Write(params string[] names)
    {
        foreach (var name in names)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
            File.WriteAllText(At(name), "Rain fell.");
        }
    }
}
