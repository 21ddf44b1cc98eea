package id.timbang.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.instrument.ClassDefinition;
import java.lang.instrument.UnmodifiableClassException;
import java.lang.invoke.CallSite;
import java.lang.invoke.ConstantCallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.timbang.shared.ForbiddenException;
import net.bytebuddy.agent.ByteBuddyAgent;
import org.jspecify.annotations.Nullable;

import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.ClassWriter;
import org.springframework.asm.Handle;
import org.springframework.asm.Label;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;
import org.springframework.asm.SpringAsmInfo;
import org.springframework.asm.Type;

/**
 * A line of the application that keeps somebody out: it calls a method that does nothing
 * but refuse, or it refuses itself. Without that line the application runs on as if
 * nobody had written it.
 *
 * @param type whose code it is
 * @param method where it stands
 * @param line the line in the file
 * @param name the method that it calls; of a constructor if it refuses itself
 */
record Check(Class<?> type, String method, int line, String name) {

	private static final String REFUSAL = "<init>";

	/** All there are. */
	static List<Check> all() {
		JavaClass refusal = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages("id.timbang")
			.get(ForbiddenException.class);
		return refusal.getConstructorCallsToSelf().stream().flatMap(Check::calls).map(Check::of).toList();
	}

	private static Stream<? extends JavaCall<?>> calls(JavaConstructorCall refused) {
		Set<JavaMethodCall> calls = isCheck(refused.getOrigin()) ? ((JavaMethod) refused.getOrigin()).getCallsOfSelf()
				: Set.of();
		return calls.isEmpty() ? Stream.of(refused) : calls.stream();
	}

	private static boolean isCheck(JavaCodeUnit method) {
		return method.getName().startsWith("require") && method.getRawReturnType().isEquivalentTo(void.class);
	}

	private static Check of(JavaCall<?> call) {
		return new Check(call.getOriginOwner().reflect(), call.getOrigin().getName(), call.getLineNumber(),
				call.getName());
	}

	/** Whether a refusal came about here. */
	boolean isBehind(Throwable refusal) {
		return Arrays.stream(refusal.getStackTrace())
			.anyMatch(
					(frame) -> frame.getClassName().equals(this.type.getName()) && frame.getLineNumber() == this.line);
	}

	/**
	 * Does something for each of these lines while it alone is missing. Their classes get
	 * switches once, because every change of a class costs half a second. They are made
	 * anew from their files: what the virtual machine would hand out itself has lost the
	 * names of parameters.
	 */
	static void missingOneByOne(Collection<Check> checks, Consumer<Check> work) {
		Map<Class<?>, byte[]> originals = new HashMap<>();
		checks.forEach((check) -> originals.computeIfAbsent(check.type, Check::file));
		Map<Class<?>, byte[]> switchable = new HashMap<>();
		originals.forEach((type, file) -> switchable.put(type,
				switchable(file, checks.stream().filter((check) -> check.type == type).toList())));
		redefine(switchable);
		try {
			for (Check check : checks) {
				Switch.missing = check.key();
				work.accept(check);
			}
		}
		finally {
			Switch.missing = "";
			redefine(originals);
		}
	}

	private static void redefine(Map<Class<?>, byte[]> classes) {
		try {
			ByteBuddyAgent.install()
				.redefineClasses(classes.entrySet()
					.stream()
					.map((one) -> new ClassDefinition(one.getKey(), one.getValue()))
					.toArray(ClassDefinition[]::new));
		}
		catch (ClassNotFoundException | UnmodifiableClassException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static byte[] file(Class<?> type) {
		String name = type.getName().replace('.', '/') + ".class";
		try (InputStream file = Objects.requireNonNull(type.getClassLoader().getResourceAsStream(name))) {
			return file.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] switchable(byte[] bytes, List<Check> checks) {
		ClassReader original = new ClassReader(bytes);
		ClassWriter changed = new ClassWriter(original, 0);
		original.accept(new ClassVisitor(SpringAsmInfo.ASM_VERSION, changed) {

			@Override
			public MethodVisitor visitMethod(int access, String method, String descriptor, String signature,
					String[] exceptions) {
				return new Switching(super.visitMethod(access, method, descriptor, signature, exceptions), checks);
			}

		}, 0);
		return changed.toByteArray();
	}

	@Override
	public String toString() {
		return this.type.getSimpleName() + "." + this.method + (isRefusal() ? " refuses" : " calls " + this.name);
	}

	private String key() {
		return this.type.getName() + ":" + this.line + ":" + this.name;
	}

	private boolean isRefusal() {
		return this.name.equals(REFUSAL);
	}

	/**
	 * Decides at run time whether a line is there; called by the changed classes.
	 */
	public static final class Switch {

		private static volatile String missing = "";

		private Switch() {
		}

		/** The call of a method that does nothing but refuse. */
		public static CallSite call(MethodHandles.Lookup caller, String name, MethodType type, String key,
				MethodHandle check) throws ReflectiveOperationException {
			MethodHandle isThere = MethodHandles.lookup()
				.findStatic(Switch.class, "isThere", MethodType.methodType(boolean.class, String.class))
				.bindTo(key);
			return new ConstantCallSite(
					MethodHandles.guardWithTest(isThere, check.asType(type), MethodHandles.empty(type)));
		}

		/** The place where a refusal is thrown. */
		public static CallSite refusal(MethodHandles.Lookup caller, String name, MethodType type, String key)
				throws ReflectiveOperationException {
			return call(caller, name, type, key, MethodHandles.throwException(void.class, ForbiddenException.class));
		}

		@SuppressWarnings("UnusedMethod") // found by its name
		private static boolean isThere(String key) {
			return !missing.equals(key);
		}

	}

	/**
	 * Copies a method, with a switch in the place of every check: a call takes its
	 * arguments along, and so does what throws a refusal.
	 */
	private static final class Switching extends MethodVisitor {

		private static final String SWITCH = Type.getInternalName(Switch.class);

		private static final String BOOTSTRAP = "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;"
				+ "Ljava/lang/invoke/MethodType;Ljava/lang/String;%s)Ljava/lang/invoke/CallSite;";

		private static final Handle CALL = new Handle(Opcodes.H_INVOKESTATIC, SWITCH, "call",
				BOOTSTRAP.formatted("Ljava/lang/invoke/MethodHandle;"), false);

		private static final Handle REFUSE = new Handle(Opcodes.H_INVOKESTATIC, SWITCH, "refusal",
				BOOTSTRAP.formatted(""), false);

		private final List<Check> checks;

		private int at;

		private @Nullable Check refused;

		private Switching(MethodVisitor copy, List<Check> checks) {
			super(SpringAsmInfo.ASM_VERSION, copy);
			this.checks = checks;
		}

		@Override
		public void visitLineNumber(int line, Label start) {
			this.at = line;
			super.visitLineNumber(line, start);
		}

		@Override
		public void visitMethodInsn(int opcode, String owner, String called, String descriptor, boolean isInterface) {
			Check check = this.checks.stream()
				.filter((one) -> one.line == this.at && one.name.equals(called))
				.findFirst()
				.orElse(null);
			if (check != null && !check.isRefusal()) {
				boolean isStatic = opcode == Opcodes.INVOKESTATIC;
				int kind = isStatic ? Opcodes.H_INVOKESTATIC
						: isInterface ? Opcodes.H_INVOKEINTERFACE : Opcodes.H_INVOKEVIRTUAL;
				super.visitInvokeDynamicInsn("check",
						isStatic ? descriptor : "(L" + owner + ";" + descriptor.substring(1), CALL, check.key(),
						new Handle(kind, owner, called, descriptor, isInterface));
				return;
			}
			if (check != null && owner.equals(Type.getInternalName(ForbiddenException.class))) {
				this.refused = check;
			}
			super.visitMethodInsn(opcode, owner, called, descriptor, isInterface);
		}

		@Override
		public void visitInsn(int opcode) {
			if (this.refused != null && opcode == Opcodes.ATHROW) {
				super.visitInvokeDynamicInsn("refuse",
						"(L%s;)V".formatted(Type.getInternalName(ForbiddenException.class)), REFUSE,
						this.refused.key());
				this.refused = null;
				return;
			}
			super.visitInsn(opcode);
		}

	}

}
